// What stands before a text and tells what it is: the number of an article, a letter of a list, a bullet, the sign of a note.

const number = String.raw`\d{1,3}(?:\.\d{1,3}){0,4}`
const division = String.raw`(?:Art(?:ikel|icle|\.)|§§?|Sec(?:tion|\.)|Abs(?:atz|\.)|Recital|Erwägungsgrund)\s*(?:${number}|[IVXLC]{1,7}|1er|premier|unique|enig)(?:er|ère|bis|ter|quater|[a-z])?(?:[.,:]?\s|[.:]?$)`

const starts: readonly RegExp[] = [
  new RegExp(`^${division}`, 'u'),
  /^[-–—•·▪◦‣●○■□➢✓*]\s/u,
  /^\(?\d{1,3}[°º)]/u,
  /^\(\d{1,3}\)\s/u,
  /^\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s/u,
  /^\d{1,3}(?:\.\d{1,3}){1,4}\s/u,
  /^\(?[a-z]{1,2}\)\s/iu,
  /^\(?[ivx]{1,5}\)\s/iu,
  /^[IVX]{1,5}\.\s/u,
  /^[A-Z]\)\s/u,
]

/** Whether a line may open an article, a paragraph of law or an item of a list. */
export const opens = (text: string): boolean => starts.some(start => start.test(text.slice(0, 40)))

/** Whether what it opens is an item: an article or a paragraph of law is none. */
export const opensItem = (text: string): boolean => {
  const beginning = text.slice(0, 40)
  return starts.slice(1).some(start => start.test(beginning))
}

/** The sign that opens a note: '1', '*'; null where none does. */
export const noteMark = (text: string): string | null =>
  /^[([]?(?<mark>\d{1,3}|[*†‡]{1,3})[)\]]?[.]?\s*(?=[\p{L}\p{N}"'«“‘([§°])/u.exec(text.slice(0, 40))?.groups
    ?.mark ?? null

const chapter =
  /^(?:HOOFDSTUK|CHAPITRE|CHAPTER|KAPITEL|TITEL|TITRE|TITLE|AFDELING|SECTION|ABSCHNITT|DEEL|PARTIE|PART|TEIL|BIJLAGE|ANNEXE|ANNEX|ANHANG|BOEK|LIVRE|BUCH)\b/iu

/** Whether a line calls itself a chapter, a title, an annex. */
export const isChapter = (text: string): boolean => chapter.test(text)
