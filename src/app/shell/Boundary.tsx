// A part of the page that fails says so, and leaves the others standing.

import { Component, type ReactNode } from 'react'
import type { Messages } from '../messages/index.ts'
import { quoted } from './foreign-text.ts'

type Props = { readonly messages: Messages; readonly children: ReactNode }
type BoundaryState = { readonly error: Error | null }

export class Boundary extends Component<Props, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    const { messages, children } = this.props
    if (!error) return children
    return (
      <div className="message" role="alert">
        <p>{messages.notice.crashed}</p>
        <p className="soft">{quoted(error.message, 200)}</p>
        <button type="button" className="button" onClick={() => this.setState({ error: null })}>
          {messages.notice.again}
        </button>
      </div>
    )
  }
}
