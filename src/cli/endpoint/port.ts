// Where `npm run endpoint` answers, if nobody says otherwise: oxigraph's own port.

export const defaultPort = 7878
