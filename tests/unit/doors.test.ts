// What stands at the doors of the rooms, told: whoever calls a function of another room reads there what its types cannot say.

import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { pureRooms } from './pure-rooms.ts'

const src = resolve(import.meta.dirname, '../../src')
const rooms = [...pureRooms, 'explorer']

type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>

/** What a door hands out: a function, and where it is. */
type DoorFunction = {
  readonly name: string
  readonly file: string
  readonly doc: string
  readonly parameters: readonly { readonly name: string; readonly type: string }[]
  readonly returns: string
  readonly body: string
}

const read = (file: string) => {
  const text = readFileSync(join(src, file), 'utf8')
  const { program, comments } = parseSync(file, text)
  return { text, body: program.body as unknown as readonly Node[], comments }
}

/** The names that a module hands out, by what they are called where they are; types are left out. */
function exportsOf(file: string): readonly { readonly name: string; readonly file: string }[] {
  const { body } = read(file)
  return body.flatMap(node => {
    const source = node.source as { readonly value: string } | null
    const from = source?.value.startsWith('.') ? join(dirname(file), source.value) : null
    if (node.exportKind === 'type') return []
    if (node.type === 'ExportAllDeclaration' && from) return exportsOf(from)
    if (node.type !== 'ExportNamedDeclaration') return []
    if (from) {
      const names = (node.specifiers as readonly Node[]).filter(({ exportKind }) => exportKind !== 'type')
      return names.flatMap(({ local }) => resolved((local as { name: string }).name, from))
    }
    return declaredIn(node).map(name => ({ name, file }))
  })
}

/** Where a name is declared that a module hands on. */
const resolved = (name: string, file: string) => {
  const there = exportsOf(file).filter(one => one.name === name)
  return there.length > 0 ? there : [{ name, file }]
}

function declaredIn({ declaration }: Node): readonly string[] {
  const declared = declaration as (Node & { id?: { name: string }; declarations?: readonly Node[] }) | null
  if (declared?.type === 'VariableDeclaration')
    return declared.declarations!.map(({ id }) => (id as { name: string }).name)
  return declared?.type === 'FunctionDeclaration' ? [declared.id!.name] : []
}

/** The function that a declaration makes, be it wrapped in another that remembers its answers. */
function functionIn(node: Node): Node | null {
  if (/^(?:Arrow)?Function/.test(node.type)) return node
  if (node.type !== 'CallExpression') return null
  const callee = (node.callee as { name?: string }).name ?? ''
  return callee.startsWith('memoizeBy') ? functionIn((node.arguments as readonly Node[])[0]!) : null
}

function doorFunction({ name, file }: { name: string; file: string }): readonly DoorFunction[] {
  const { text, body, comments } = read(file)
  const holder = body.find(node => node.type === 'ExportNamedDeclaration' && declaredIn(node).includes(name))
  if (!holder) return []
  const declaration = holder.declaration as Node & { declarations?: readonly Node[] }
  const made = declaration.declarations
    ? (declaration.declarations.find(({ id }) => (id as { name: string }).name === name)!.init as Node)
    : declaration
  const found = functionIn(made)
  if (!found) return []
  const told = comments.findLast(
    ({ end }) => end <= holder.start && text.slice(end, holder.start).trim() === '',
  )
  const textOf = (node: unknown) => (node ? text.slice((node as Node).start, (node as Node).end) : '')
  return [
    {
      name,
      file,
      doc: told?.value.startsWith('*') ? told.value.replace(/^\*|^\s*\* ?/gm, '').trim() : '',
      parameters: (found.params as readonly Node[]).map(given => {
        const plain = given.type === 'AssignmentPattern' ? (given.left as Node) : given
        const type = textOf(plain.typeAnnotation).replace(/^:\s*/, '')
        const byDefault = given.type === 'AssignmentPattern' ? typeof literalIn(given.right as Node) : ''
        return { name: (plain.name as string | undefined) ?? '', type: type || byDefault }
      }),
      returns: textOf(found.returnType).replace(/^:\s*/, ''),
      body: textOf(found),
    },
  ]
}

const literalIn = (node: Node): unknown => (node.type === 'Literal' ? node.value : null)

const functions = rooms.flatMap(room => exportsOf(`${room}/index.ts`)).flatMap(doorFunction)
const named = ({ file, name }: DoorFunction) => `${file}: ${name}`
const saysOf = ({ doc }: DoorFunction, name: string) => new RegExp(`@param ${name} \\S.{8}`).test(doc)

describe('each function that a room hands out', () => {
  it('is known to this test', () => {
    expect(functions.length).toBeGreaterThan(200)
    expect(functions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['fold', 'timeOf', 'statementCounts', 'compileCorpus', 'decode']),
    )
  })

  it('says what it gives, in words that stand by themselves: an editor shows them alone', () => {
    const mute = functions.filter(({ doc }) => doc === '' || /^(?:The same|All three|Both,|Of )\b/.test(doc))
    expect(mute.map(named)).toEqual([])
  })

  it('says what a number, a truth value or something unknown is that it takes: its unit, from where, to where', () => {
    const unsaid = functions.flatMap(one =>
      one.parameters
        .filter(({ type }) => /^(?:number|boolean|unknown|Iterable<number>)(?: \| null)?$/.test(type))
        .filter(({ name }) => !saysOf(one, name))
        .map(({ name }) => `${named(one)}(${name})`),
    )
    expect(unsaid).toEqual([])
  })

  it('says what a text is that it takes, unless the text is what it tells of', () => {
    const unsaid = functions.flatMap(one =>
      one.parameters
        .filter(({ type }) => /^(?:string|Iterable<string>)$/.test(type))
        .filter(({ name }) => !new RegExp(`\\b${name}\\b`, 'i').test(one.doc))
        .map(({ name }) => `${named(one)}(${name})`),
    )
    expect(unsaid).toEqual([])
  })

  it('says when it gives null, what the number is that it gives, and why it rejects', () => {
    const unsaid = functions.filter(
      ({ doc, returns }) =>
        (/\| null$/.test(returns) && !/\bnull\b/i.test(doc)) ||
        (returns === 'number' && !doc.includes('@returns ')) ||
        (returns.startsWith('Promise') && !/reject/i.test(doc)),
    )
    expect(unsaid.map(named)).toEqual([])
  })

  it('says what it throws', () => {
    const unsaid = functions.filter(({ body, doc }) => /\bthrow\b/.test(body) && !/@throws \{\w+\}/.test(doc))
    expect(unsaid.map(named)).toEqual([])
  })
})
