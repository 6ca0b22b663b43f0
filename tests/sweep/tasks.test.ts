// @module-tag sweep

import { ways } from '../browser/hands.ts'
import { tasksDone } from '../browser/tasks.ts'

tasksDone(ways.filter(([way]) => way !== 'by keyboard alone'))
