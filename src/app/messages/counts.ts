// What messages are told to count.

/** Of what documents name. Projects and frameworks together are what the project filter lists. */
export type NamedCounts = {
  readonly actors: number
  readonly projects: number
  readonly frameworks: number
}

/** Of a matrix that is shown: its sides, what its columns are, and how many cells hold a statement. */
export type MatrixCounts = {
  readonly rows: number
  readonly columns: number
  /** Of the columns. */
  readonly projects: number
  readonly frameworks: number
  readonly cells: number
}
