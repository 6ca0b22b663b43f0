// Why a file or a paper was not read, and what can be done about it, in each language of the interface.

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

/** Why a file of any kind was not opened: what came in between. */
export type FileFault = 'unreadable' | 'several' | 'no-worker' | 'too-slow' | 'failed'

const faults: Readonly<Record<InterfaceLanguage, Readonly<Record<FileFault, string>>>> = {
  en: {
    unreadable: 'It cannot be read: perhaps it is a folder, or is no longer there. Choose a file.',
    several: 'One file at a time: choose one of them.',
    'no-worker':
      'The part of the page that reads files did not load, or this browser does not let it run. Reload the page, or try another browser.',
    'too-slow': 'Reading it took too long. Export a smaller part of it from the program that made it.',
    failed: 'This browser could not read it; perhaps there is not enough memory. Try a smaller part of it.',
  },
  nl: {
    unreadable:
      'Het kan niet worden gelezen: misschien is het een map, of is het er niet meer. Kies een bestand.',
    several: 'Er kan maar één bestand tegelijk open: kies er één.',
    'no-worker':
      'Het deel van de pagina dat bestanden leest, is niet aangekomen of mag in deze browser niet draaien. Laad de pagina opnieuw of probeer een andere browser.',
    'too-slow': 'Het lezen duurde te lang. Exporteer een kleiner deel uit het programma dat het maakte.',
    failed:
      'Deze browser kon het niet lezen; misschien is er te weinig geheugen. Probeer het met een kleiner deel.',
  },
  fr: {
    unreadable:
      'Il ne peut pas être lu\u00a0: c’est peut-être un dossier, ou il n’est plus là. Choisissez un fichier.',
    several: 'Un fichier à la fois\u00a0: choisissez-en un.',
    'no-worker':
      'La partie de la page qui lit les fichiers n’est pas arrivée, ou ce navigateur ne la laisse pas fonctionner. Rechargez la page ou essayez un autre navigateur.',
    'too-slow':
      'La lecture a pris trop de temps. Extrayez-en une partie plus petite dans le programme qui l’a produit.',
    failed:
      'Ce navigateur n’a pas pu le lire\u00a0; la mémoire manque peut-être. Essayez avec une partie plus petite.',
  },
  de: {
    unreadable:
      'Sie lässt sich nicht lesen: Vielleicht ist es ein Ordner, oder sie ist nicht mehr da. Wählen Sie eine Datei.',
    several: 'Es geht nur eine Datei auf einmal: Wählen Sie eine davon.',
    'no-worker':
      'Der Teil der Seite, der Dateien liest, ist nicht angekommen oder darf in diesem Browser nicht laufen. Laden Sie die Seite neu oder versuchen Sie einen anderen Browser.',
    'too-slow':
      'Das Lesen dauerte zu lange. Exportieren Sie aus dem Programm, das die Datei erstellt hat, einen kleineren Teil.',
    failed:
      'Dieser Browser konnte sie nicht lesen; vielleicht reicht der Speicher nicht. Versuchen Sie es mit einem kleineren Teil.',
  },
}

/** Says why a file was not opened, in a language of the interface. */
export const fileFaultIn = (ui: InterfaceLanguage, code: FileFault): string => faults[ui][code]
