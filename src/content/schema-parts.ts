/** The small shapes that all content files share. */
import * as v from 'valibot';

/** A description for the editors of the file. */
export const d = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

export const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'un identifiant : minuscules sans accent, chiffres et _'));
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'un texte non vide'));
export const https = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'une adresse qui commence par https://'));
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'une date de la forme 2026-11-22'));
export const level = v.picklist([1, 2, 3, 4, 5], 'un niveau de 1 à 5');
