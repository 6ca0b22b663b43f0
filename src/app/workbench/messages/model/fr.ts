// Ce que la page dit d’un modèle de langue qui lit avec vous.

import { countingIn } from '../../../../terms/index.ts'
import type { ModelMessages } from './en.ts'

const { number, count } = countingIn('fr')

export const fr: ModelMessages = {
  open: 'Modèle de langue',
  close: 'Fermer',
  intro:
    'Un modèle de langue peut lire avec vous, passage par passage. Ce qu’il propose ne compte que si le passage le confirme, et attend votre décision comme toute autre proposition. Sans modèle, aucun texte ne quitte cette page\u00a0; avec un modèle non plus, tant que vous ne l’avez pas permis ci-dessous.',
  server: 'Le modèle',
  address: 'Adresse du serveur',
  addressHow:
    'Tout serveur qui parle le protocole de chat d’OpenAI et accepte un schéma JSON\u00a0; celle d’Ollama sur cet ordinateur, par exemple, est http://localhost:11434/v1.',
  model: 'Nom du modèle',
  key: 'Clé, si le serveur en demande une',
  keyHow: 'Elle va à cette adresse et nulle part ailleurs, et est oubliée à la fermeture de cet onglet.',
  keepKey: 'Garder la clé dans ce navigateur',
  wait: 'Attendre une réponse au plus (secondes)',
  use: 'Utiliser ce modèle',
  off: 'N’en utiliser aucun',
  faults: {
    'no-address': 'Ce n’est pas l’adresse d’un serveur, comme http://localhost:11434/v1.',
    'key-in-address': 'Une adresse se voit\u00a0: mettez la clé dans le champ prévu.',
    'key-in-clear': 'La clé passerait en clair\u00a0: donnez une adresse en https.',
    'key-unusable': 'Une clé ne contient ni espaces ni lettres accentuées.',
    insecure: 'Cette page n’a droit à http que sur cet ordinateur\u00a0: donnez une adresse en https.',
    'no-model': 'Donnez le nom sous lequel le serveur connaît le modèle.',
  },
  sending: 'Ce qui serait envoyé',
  which: 'Quels passages',
  whole: 'Tous ceux de ce document',
  inHand: 'Celui en cours',
  to: 'À',
  local: 'sur cet ordinateur',
  distant: 'pas sur cet ordinateur\u00a0: qui le gère peut lire ce qui est envoyé',
  passages: n => count(n, 'passage', 'passages'),
  numbered: (n, numbers) => `${n === 1 ? 'Passage' : 'Passages'} ${numbers}`,
  withEach:
    'Chacun avec son texte dans toutes ses langues, les noms connus jusqu’ici avec leurs identifiants et leurs types, et les instructions.',
  names: n => count(n, 'nom', 'noms'),
  size: (chars, tokens) =>
    `${count(chars, 'caractère', 'caractères')} en tout, environ ${number(tokens)} jetons`,
  answeredBefore: n =>
    n === 1
      ? '1 passage a déjà sa réponse et n’est pas envoyé.'
      : `${number(n)} passages ont déjà leur réponse et ne sont pas envoyés.`,
  verbatim: 'La première requête, mot pour mot',
  looking: 'Recherche de ce qu’il y a à demander…',
  notFound: 'Impossible de savoir ce qu’il y a à demander. Fermez ceci et réessayez.',
  nothing: 'Rien\u00a0: toutes les réponses sont déjà là, ou aucun passage n’est assez long.',
  send: (n, host) => `Envoyer ${count(n, 'passage', 'passages')} à ${host}`,
  progress: (done, all) => `Le modèle lit\u00a0: ${number(done)} sur ${count(all, 'passage', 'passages')}`,
  tokens: n => count(n, 'jeton', 'jetons'),
  waiting: (seconds, said) =>
    `Le serveur a répondu «\u00a0${said}\u00a0»\u00a0; nouvelle demande dans ${count(seconds, 'seconde', 'secondes')}.`,
  stop: 'Annuler',
  come: 'Ce qui est venu',
  answers: (n, kept) =>
    `${count(n, 'réponse', 'réponses')}${kept > 0 ? `, dont ${number(kept)} déjà là` : ''}`,
  usage: (sent, received) =>
    `${count(sent, 'jeton envoyé', 'jetons envoyés')} et ${count(received, 'reçu', 'reçus')}, selon le serveur`,
  uncounted: n => `pour ${count(n, 'réponse', 'réponses')}, il ne l’a pas dit`,
  proposes: (names, statements) =>
    `Proposés par lui seul, à décider\u00a0: ${count(names, 'nom', 'noms')}, ${count(statements, 'énoncé', 'énoncés')}`,
  dropped: n => `${count(n, 'élément écarté', 'éléments écartés')} de ses réponses\u00a0:`,
  reasons: {
    malformed: 'pas dans la forme demandée',
    'id-unusable': 'avec un identifiant inutilisable ou en double',
    'type-unknown': 'd’un type qui n’existe pas',
    'name-not-there': 'noms absents du passage',
    'id-unknown': 'à propos de quelqu’un que rien ne nomme',
    'end-not-mentioned': 'à propos de quelqu’un que le passage ne nomme pas',
    'ends-do-not-fit': 'à propos de ce qui ne peut pas faire cela',
    'quote-not-there': 'avec des mots absents du passage',
    'quote-too-short': 'avec un seul mot pour preuve',
    'time-not-there': 'dates que le passage ne donne pas (le reste demeure)',
  },
  failed: n => `${count(n, 'passage', 'passages')} sans réponse`,
  remedies: {
    unreachable: () =>
      'Aucun serveur ne répond là. Démarrez-le, ou corrigez l’adresse. Si le navigateur demande si cette page peut accéder aux appareils de votre réseau, acceptez.',
    cors: origin =>
      `Un serveur est là, mais n’accepte pas les demandes des pages de ${origin} (CORS), ou renvoie ailleurs. Faites-lui accepter cette origine\u00a0; pour Ollama, par OLLAMA_ORIGINS.`,
    forbidden: () =>
      'Cette page n’a pas le droit d’interroger cette adresse\u00a0: sa Content-Security-Policy ne la cite pas. Qui publie la page inscrit les serveurs dans VERBAND_MODELS au moment de la construire\u00a0; la page en un seul fichier n’interroge personne.',
    unauthorised: () => 'Le serveur veut savoir qui demande\u00a0: la clé manque ou est fausse.',
    'not-found': () =>
      'Le serveur n’a pas ce modèle, ou reçoit les chats ailleurs. Vérifiez le nom, et donnez l’adresse sans /chat/completions.',
    refused: () =>
      'Le serveur n’accepte pas ce qu’il reçoit. Il doit accepter un `response_format` avec un schéma JSON.',
    busy: () => 'Le serveur n’accepte plus rien pour l’instant, ou le crédit est épuisé. Reprenez plus tard.',
    failing: () =>
      'Le serveur échoue à chaque fois. Son journal dit peut-être pourquoi. Reprenez quand il sera rétabli.',
    silent: () => 'Le modèle a mis trop de temps. Accordez-lui plus de secondes, ou prenez-en un plus petit.',
    endless: () =>
      'Le modèle ne s’arrêtait pas. Rien de cette réponse n’est utilisé\u00a0; un autre fera peut-être mieux.',
    'cut-off': () =>
      'Le serveur a coupé la réponse avant la fin. Laissez-le écrire plus de jetons, ou prenez un autre modèle.',
    'no-answer': () =>
      'Ce qui est venu n’est pas une réponse en JSON. Redemandez, ou prenez un modèle qui respecte un schéma.',
  },
  serverSaid: said => `Le serveur\u00a0: «\u00a0${said}\u00a0»`,
  left: n => (n === 1 ? '1 passage n’a pas été soumis.' : `${number(n)} passages n’ont pas été soumis.`),
  goesOn: 'Ce qui est venu est gardé\u00a0: envoyez de nouveau pour reprendre ici.',
  unkept: 'Ce navigateur ne peut pas garder les réponses\u00a0: elles disparaîtront avec cet onglet.',
  forget: 'Oublier ses réponses',
  by: model => `par le modèle ${model}`,
  also: model => `le modèle ${model} le trouve aussi`,
}
