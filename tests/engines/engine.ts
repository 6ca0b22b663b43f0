// What the tests ask of an engine, whatever protocol drives it: real input, by role and name.

export type Engine = {
  readonly name: string
  readonly goTo: (address: string) => Promise<void>
  readonly address: () => Promise<string>
  /** Runs an expression in the page and gives its value, which must be JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>
  readonly clickAt: (x: number, y: number) => Promise<void>
  /** Types characters; `Enter`, `Escape` and the like as in KeyboardEvent.key. */
  readonly press: (key: string) => Promise<void>
  readonly back: () => Promise<void>
  readonly close: () => Promise<void>
}

/** An engine, or why there is none here, in words that say what to install. */
export type Found = { readonly engine: Engine } | { readonly missing: string }

export const size = { width: 1440, height: 900 }

const patienceMs = 20_000

/** Asks until the answer is there. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  good: (answer: T) => boolean = Boolean,
): Promise<T> {
  const end = Date.now() + patienceMs
  let last: T | undefined
  while (Date.now() < end) {
    last = await ask()
    if (good(last)) return last
    await new Promise(later => setTimeout(later, 150))
  }
  throw new Error(`${what}: not within ${patienceMs / 1000} s; last: ${JSON.stringify(last)?.slice(0, 300)}`)
}

/** The elements that have a role by themselves. */
const selectors = {
  button: 'button, [role=button], summary',
  link: 'a[href]',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  combobox: '[role=combobox]',
  option: '[role=option]',
  heading: 'h1, h2, h3, h4',
  application: '[role=application]',
} as const
export type Role = keyof typeof selectors

/** In the page: the middle of the first element of a role that is seen and whose name fits; null if there is none. */
const middleOf = (role: Role, name: RegExp) => `(() => {
  const nameOf = element => {
    const by = element.getAttribute('aria-labelledby')
    const labels = by ? by.split(' ').map(id => document.getElementById(id)?.innerText ?? '') : []
    const own = element.getAttribute('aria-label') ?? (labels.join(' ') || element.innerText)
    const label = own || [...(element.labels ?? [])].map(label => label.innerText).join(' ')
    return label.replace(/\\s+/g, ' ').trim()
  }
  const seen = element => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden'
  }
  const element = [...document.querySelectorAll(${JSON.stringify(selectors[role])})]
    .find(element => (seen(element) || seen(element.labels?.[0] ?? element)) && ${name}.test(nameOf(element)))
  if (!element) return null
  const target = seen(element) ? element : element.labels[0]
  target.scrollIntoView({ block: 'nearest' })
  const { x, y, width, height } = target.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
})()`

/** Waits for an element of a role and a name, and clicks on it as a mouse does. */
export async function click(engine: Engine, role: Role, name: RegExp): Promise<void> {
  const middle = () =>
    engine.evaluate(middleOf(role, name)) as Promise<{ readonly x: number; readonly y: number } | null>
  await until(`${role} ${name}`, middle)
  // What has just appeared may still move.
  await new Promise(later => setTimeout(later, 200))
  const { x, y } = (await middle())!
  await engine.clickAt(x, y)
}

export async function type(engine: Engine, text: string): Promise<void> {
  for (const character of text) await engine.press(character)
}

/** Waits until an element that the selector finds says this. */
export const says = (engine: Engine, selector: string, text: string): Promise<unknown> =>
  until(`'${text}' in ${selector}`, () =>
    engine.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].some(element => element.innerText.includes(${JSON.stringify(text)}))`,
    ),
  )
