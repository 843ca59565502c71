export interface Epci {
  readonly code: string;
  readonly name: string;
}

/** One current commune of the official list. Shared by every caller, hence read-only. */
export interface Commune {
  /** INSEE code, five characters, not always digits ("2A004"). */
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  readonly departementName: string;
  readonly region: string;
  readonly regionName: string;
  /** Null on four islands (Bréhat, Sein, Ouessant, Yeu) and in the overseas collectivities. */
  readonly epci: Epci | null;
  /** Null where nobody lives permanently (TAAF districts, Clipperton); 0 is a real count (the destroyed villages of the Meuse). */
  readonly population: number | null;
  /** In the order of the official list; empty in the TAAF districts. */
  readonly postalCodes: readonly string[];
  /** Names of the delegated and associated communes; one of them may bear the name of the commune itself. */
  readonly former: readonly string[];
}

export interface CommuneMatch {
  readonly commune: Commune;
  readonly via: 'name' | 'former' | 'postalCode' | 'code';
  /** What the query met, as it is written in the list: a name, a former name, a postal code or an INSEE code. */
  readonly matched: string;
}

export interface CommuneIndex {
  readonly size: number;
  /**
   * Year and package of the list, as the package's README names them. It dates the list of communes, not the count of inhabitants:
   * the README gives no year for the legal population, except Mayotte (2017).
   */
  readonly vintage: string;
  /** Best first, in a total order. [] for a query of fewer than two letters or digits. */
  search(query: string, limit?: number): CommuneMatch[];
  byCode(code: string): Commune | undefined;
  /** The communes of an EPCI, a département or a région, by INSEE code; [] for an unknown code. */
  inEpci(code: string): Commune[];
  inDepartement(code: string): Commune[];
  inRegion(code: string): Commune[];
  /** The régions of the list, by name. */
  regions(): readonly { readonly code: string; readonly name: string }[];
  /** The EPCIs with their own tax, by SIREN. */
  epcis(): readonly Epci[];
}
