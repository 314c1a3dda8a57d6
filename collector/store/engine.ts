/** A value as both databases know it; a boolean is 0 or 1, a moment is ISO text in UTC, a structure is JSON text. */
export type Value = string | number | null
export type Row = Record<string, Value>

/** PostgreSQL has no place for NUL; the contract lets none through, and what else may hold one only looks something up. */
export const storable = (value: Value): Value => (typeof value === 'string' ? value.replaceAll('\0', '') : value)

/** Runs one statement written as a template: its places become parameters, so a value can never become SQL. */
export type Run = <R extends Row>(statement: TemplateStringsArray, ...values: Value[]) => Promise<R[]>

/** A database, as the queries see it. */
export interface Engine {
  /** Reads what is committed. */
  read: Run
  /**
   * Runs a job in a transaction and resolves when it is on disk. A job may be run again after a conflict, so it makes
   * its ids beforehand and touches nothing but the database. A job that fails takes nobody else's with it.
   */
  write<T>(job: (run: Run) => Promise<T>): Promise<T>
  /** What a column of text is called: its order must be that of its bytes, whatever the database's locale is. */
  text: string
  close(): Promise<void>
}
