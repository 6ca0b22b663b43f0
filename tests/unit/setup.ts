// All languages are there, as where a file is written in any of them.

import { loadAllTerms } from '../../src/terms/index.ts'

await loadAllTerms()
