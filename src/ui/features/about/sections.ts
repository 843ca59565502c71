export const sections = [
  { id: 'methode', title: 'Méthode' },
  { id: 'sources', title: 'Sources' },
  { id: 'confidentialite', title: 'Confidentialité' },
  { id: 'accessibilite', title: 'Accessibilité' },
] as const;
