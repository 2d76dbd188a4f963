import type { Context } from './context';
import type { Field, Finding } from './model';

/** Kinds whose label stands beside one control; the others are groups. */
const SINGLE = ['TEXT', 'LONG', 'PERSON', 'DATE', 'NUMBER', 'MONEY', 'FILE', 'TOOL', 'CATALOGUE'];
const FEW = 5;

export function isGroup(field: Field): boolean {
  return field.type === 'CHOICE' ? (field.options?.length ?? 0) <= FEW && !!field.stage : !SINGLE.includes(field.type);
}

/** Ids of what explains a control, for `aria-describedby`. */
export function described(c: Context, field: Field): string {
  const parts = [
    field.help ? `h-${field.id}` : '',
    field.type === 'TEXT' || field.type === 'LONG' ? `c-${field.id}` : '',
    told(c, field).length > 0 ? `e-${field.id}` : '',
    field.star ? STAR_KEY : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** Id of the line that says what the star means. */
export const STAR_KEY = 'gv-star-key';

/** What was found on it, but that it is empty, which its mark says. */
export function told(c: Context, field: Field): readonly Finding[] {
  return c.findings(field.id).filter(([, , code]) => code !== '');
}

export const isWrong = (c: Context, field: Field): boolean => told(c, field).some(([weight]) => weight === 'b');
