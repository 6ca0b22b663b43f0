// Text from outside in a sentence of the page.

export { onOneLine, quoted } from '../../text/index.ts'
