// A language model behind the chat protocol of OpenAI: `await askModel(questions, answers, { address, model, … })`. It asks servers; what it is asked, and what
// of its answers counts, `proposals` says.

export { type AddressFault, addressFault, completionsAddress, isLocal } from './address.ts'
export { type AnsweredQuestion, type Asked, askModel, type Progress } from './ask-model.ts'
export { type ChatOptions, type Usage, usualTimeoutMs } from './chat-client.ts'
export { type Failure, isForAll, type ModelFault, modelFaults } from './faults.ts'
export { askedOf, type KeptAnswer, type KeptAnswers, keepable } from './kept-answers.ts'
