// A part of the page that fails says so, and leaves the others standing.

import { Component, type ReactNode } from 'react'
import type { Messages } from '../messages/index.ts'
import { quoted } from './foreign-text.ts'
import { MissingPart } from './load-later.tsx'

type Props = {
  readonly messages: Messages
  /** Puts what is said in its place; else it stands where the part would. */
  readonly frame?: (said: ReactNode) => ReactNode
  readonly children: ReactNode
}
type BoundaryState = { readonly error: Error | null }

export class Boundary extends Component<Props, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentWillUnmount() {
    this.forget()
  }

  /** Whoever comes back, or tries again, has what did not come fetched once more. */
  private forget() {
    if (this.state.error instanceof MissingPart) this.state.error.askAgain()
  }

  override render() {
    const { error } = this.state
    const { messages, frame = (said: ReactNode) => said, children } = this.props
    if (!error) return children
    const texts = messages.notice
    return frame(
      <div className="message" role="alert">
        <p>{error instanceof MissingPart ? texts.missing : texts.crashed}</p>
        <p className="soft">{quoted(error.message, 200)}</p>
        <div className="message-choices">
          <button
            type="button"
            className="button"
            onClick={() => {
              this.forget()
              this.setState({ error: null })
            }}
          >
            {texts.again}
          </button>
          <button type="button" className="button" onClick={() => location.reload()}>
            {texts.reload}
          </button>
        </div>
      </div>,
    )
  }
}
