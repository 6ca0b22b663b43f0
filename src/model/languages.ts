// The languages that Verband itself speaks. A further one is one more code here: the compiler names what it is to say.

/** ISO 639-1; in the order in which one chooses among them. */
export const interfaceLanguages = ['en', 'nl', 'fr', 'de'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** Whether a code is that of a language that Verband speaks. */
export const isInterfaceLanguage = (code: string): code is InterfaceLanguage =>
  (interfaceLanguages as readonly string[]).includes(code)
