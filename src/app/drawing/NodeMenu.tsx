// The menu of a node, at the node: walked by arrows or first letters, left by Escape, Tab or a click elsewhere.

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { useExplorer } from '../context/context.ts'
import type { Point } from '../render/scene.ts'
import type { MenuItem } from './menu-items.ts'

type Props = {
  readonly label: string
  readonly items: readonly MenuItem[]
  /** In the drawing, in pixels. */
  readonly at: Point
  readonly onClose: () => void
  readonly onChoose: (item: MenuItem) => void
}

/** Between the menu and the edge of the drawing, in pixels. */
const marginPx = 8

export function NodeMenu({ label, items, at, onClose, onChoose }: Props) {
  const { ui } = useExplorer().state
  const menu = useRef<HTMLDivElement>(null)
  const buttons = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  useLayoutEffect(() => {
    const element = menu.current!
    const { clientWidth: width, clientHeight: height } = element.offsetParent ?? document.body
    const within = (from: number, size: number, room: number) =>
      Math.max(marginPx, Math.min(from, room - size - marginPx))
    element.style.left = `${within(at.x, element.offsetWidth, width)}px`
    element.style.top = `${within(at.y, element.offsetHeight, height)}px`
    element.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [at])
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (!menu.current?.contains(target as Node)) onClose()
    }
    addEventListener('pointerdown', onPress, true)
    return () => removeEventListener('pointerdown', onPress, true)
  }, [onClose])

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons()
    const now = all.indexOf(document.activeElement as HTMLElement)
    const go = (to: number) => all.at(to % all.length)?.focus()
    if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else if (event.key === 'ArrowDown') go(now + 1)
    else if (event.key === 'ArrowUp') go(now - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(-1)
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const letter = event.key.toLocaleLowerCase(ui)
      const begins = (element: HTMLElement) =>
        element.textContent?.trim().toLocaleLowerCase(ui).startsWith(letter)
      ;[...all.slice(now + 1), ...all.slice(0, now + 1)].find(begins)?.focus()
      if (event.key === ' ') return
    } else return
    // No step back of the page, and no key of the canvas.
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="node-menu"
      onKeyDown={onKeyDown}
      onContextMenu={event => event.preventDefault()}
    >
      {items.map(item => (
        <button key={item.name} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(item)}>
          {item.name}
        </button>
      ))}
    </div>
  )
}
