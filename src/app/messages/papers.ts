// Why a paper was not read, and what can be done about it, in each language of the interface.

import type { Refusal } from '../../importers/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'

type PaperMessages = Readonly<Record<Refusal['code'], string>>

const en: PaperMessages = {
  empty: 'It is empty. Fetch it again.',
  'unknown-kind':
    'It is no kind of file that is known here. Save it as PDF, DOCX, HTML, Markdown or plain text.',
  broken: 'It is broken. Fetch it again, or open it in the program that made it, and save it anew.',
  password: 'It is locked by a password. Save it without one, and open that.',
  scan: 'It is a picture of text, without letters. Have its text recognised first; the command line can do that with --ocr.',
  'too-large': 'It is too large. Part it, and open a part.',
  'too-many-pages': 'It has too many pages. Part it, and open a part.',
  'no-text': 'There are no words in it.',
  cancelled: 'It was not read to its end.',
}

const nl: PaperMessages = {
  empty: 'Het is leeg. Haal het opnieuw op.',
  'unknown-kind':
    'Dit soort bestand is hier niet bekend. Bewaar het als PDF, DOCX, HTML, Markdown of platte tekst.',
  broken:
    'Het is beschadigd. Haal het opnieuw op, of open het in het programma waarmee het is gemaakt en bewaar het opnieuw.',
  password: 'Het is beveiligd met een wachtwoord. Bewaar het zonder wachtwoord en open dat.',
  scan: 'Het is een afbeelding van tekst, zonder letters. Laat de tekst eerst herkennen; op de opdrachtregel kan dat met --ocr.',
  'too-large': 'Het is te groot. Splits het en open een deel.',
  'too-many-pages': 'Het heeft te veel bladzijden. Splits het en open een deel.',
  'no-text': 'Er staan geen woorden in.',
  cancelled: 'Het is niet helemaal gelezen.',
}

const fr: PaperMessages = {
  empty: 'Il est vide. Récupérez-le de nouveau.',
  'unknown-kind':
    "Ce type de fichier n'est pas connu ici. Enregistrez-le en PDF, DOCX, HTML, Markdown ou texte brut.",
  broken:
    "Il est endommagé. Récupérez-le de nouveau, ou ouvrez-le dans le programme qui l'a créé et enregistrez-le à nouveau.",
  password: 'Il est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis ouvrez-le.',
  scan: "C'est une image de texte, sans lettres. Faites d'abord reconnaître le texte ; la ligne de commande le peut avec --ocr.",
  'too-large': 'Il est trop grand. Divisez-le et ouvrez une partie.',
  'too-many-pages': 'Il a trop de pages. Divisez-le et ouvrez une partie.',
  'no-text': 'Il ne contient pas de mots.',
  cancelled: "Il n'a pas été lu jusqu'au bout.",
}

const de: PaperMessages = {
  empty: 'Sie ist leer. Laden Sie sie erneut herunter.',
  'unknown-kind':
    'Diese Art von Datei ist hier nicht bekannt. Speichern Sie sie als PDF, DOCX, HTML, Markdown oder reinen Text.',
  broken:
    'Sie ist beschädigt. Laden Sie sie erneut herunter, oder öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie neu.',
  password:
    'Sie ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort und öffnen Sie diese Fassung.',
  scan: 'Sie ist ein Bild von Text, ohne Buchstaben. Lassen Sie den Text zuerst erkennen; auf der Kommandozeile geht das mit --ocr.',
  'too-large': 'Sie ist zu groß. Teilen Sie sie auf und öffnen Sie einen Teil.',
  'too-many-pages': 'Sie hat zu viele Seiten. Teilen Sie sie auf und öffnen Sie einen Teil.',
  'no-text': 'Sie enthält keine Wörter.',
  cancelled: 'Sie wurde nicht zu Ende gelesen.',
}

const messages: Readonly<Record<InterfaceLanguage, PaperMessages>> = { en, nl, fr, de }

/** Says why a paper was not read, in a language of the interface. */
export const paperRefusalIn = (ui: InterfaceLanguage, code: Refusal['code']): string => messages[ui][code]
