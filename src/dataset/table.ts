/** A value in a table; null is an empty cell. */
export type Cell = string | number | null;

/** A column, in the words of Frictionless Table Schema. */
export interface Field {
  name: string;
  type: 'string' | 'integer';
  description: string;
  constraints?: Constraints;
}

/** What every value of a column that is not missing has to be. */
export interface Constraints {
  pattern?: string;
  enum?: string[];
  minimum?: number;
}

/** What a table is: its file's name without the ending, its columns, and what tells its rows apart. */
export interface TableShape {
  name: string;
  description: string;
  fields: Field[];
  primaryKey: string[];
  /** The column that names an article of the table `articles`. */
  articleKey: string | null;
}

/** A table made of one kind of thing, some rows each. */
export interface Table<Thing> extends TableShape {
  rows: (thing: Thing) => Record<string, Cell>[];
}

/** A column of text. */
export function text(name: string, description: string, constraints?: Constraints): Field {
  return { name, type: 'string', description, ...(constraints && { constraints }) };
}

/** A column of whole numbers. */
export function integer(name: string, description: string, constraints?: Constraints): Field {
  return { name, type: 'integer', description, ...(constraints && { constraints }) };
}
