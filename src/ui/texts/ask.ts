import type { Person } from '../../content/schema';

/** "à votre prestataire informatique ou à votre intercommunalité" */
export function askTo(people: readonly Person[], ids: readonly string[]): string {
  const words = ids.map((id) => people.find((person) => person.id === id)?.to).filter((to) => to !== undefined);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ou ${words.at(-1)}`;
}
