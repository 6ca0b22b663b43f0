import { ways } from './hands.ts'
import { tasksDone } from './tasks.ts'

// By keyboard alone, which is what is lost most easily; the other ways are tried in the sweep.
tasksDone(ways.filter(([way]) => way === 'by keyboard alone'))
