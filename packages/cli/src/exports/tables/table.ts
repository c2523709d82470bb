/** What a cell holds; a list and an object are written as JSON. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'object'
export type Cell = string | number | boolean | null

export interface Column {
  /** The field's own name; of a field within a field both, with an underscore: `attestedAt_edtf`. */
  readonly name: string
  readonly type: ColumnType
  /** Whether every row has it. */
  readonly required: boolean
  /** The words that it can hold, when they are a closed list. */
  readonly words?: readonly string[]
  /** The column of another table that it names a row of. */
  readonly references?: { readonly table: string; readonly column: string }
}

/** Rows of one kind. Every format that knows tables is made from these. */
export interface Table {
  readonly name: string
  /** In French, one line. */
  readonly description: string
  readonly columns: readonly Column[]
  /** The columns that tell a row from all others; empty when there are none. */
  readonly key: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
