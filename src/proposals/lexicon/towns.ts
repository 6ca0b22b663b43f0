// Towns of Belgium whose names differ by language: those that have the same one in each are told by their capital.

import type { EntityType } from '../../model/index.ts'
import { entriesOf } from './bodies.ts'

export const towns = entriesOf(
  'place' as EntityType,
  `
aalst | Aalst | Aalst | Alost | Aalst
aarschot | Aarschot | | |
arlon | Arlon | Aarlen | Arlon | Arel
ath | Ath | Aat | Ath | Ath
bastogne | Bastogne | Bastenaken | Bastogne | Bastogne
braine-le-comte | Braine-le-Comte | 's-Gravenbrakel | Braine-le-Comte | Braine-le-Comte
dendermonde | Dendermonde | Dendermonde | Termonde | Dendermonde
diksmuide | Diksmuide | Diksmuide | Dixmude | Diksmuide
enghien | Enghien | Edingen | Enghien | Enghien
geraardsbergen | Geraardsbergen | Geraardsbergen | Grammont | Geraardsbergen
huy | Huy | Hoei | Huy | Huy
jodoigne | Jodoigne | Geldenaken | Jodoigne | Jodoigne
kortrijk | Kortrijk | Kortrijk | Courtrai | Kortrijk
la-louviere | La Louvière | La Louvière | La Louvière | La Louvière
lessines | Lessines | Lessen | Lessines | Lessines
lier | Lier | Lier | Lierre | Lier
malmedy | Malmedy | Malmedy | Malmedy | Malmedy
mouscron | Mouscron | Moeskroen | Mouscron | Mouscron
nieuwpoort | Nieuwpoort | Nieuwpoort | Nieuport | Nieuwpoort
nivelles | Nivelles | Nijvel | Nivelles | Nivelles
oudenaarde | Oudenaarde | Oudenaarde | Audenarde | Oudenaarde
roeselare | Roeselare | Roeselare | Roulers | Roeselare
ronse | Ronse | Ronse | Renaix | Ronse
sint-niklaas | Sint-Niklaas | Sint-Niklaas | Saint-Nicolas | Sint-Niklaas
sint-truiden | Sint-Truiden | Sint-Truiden | Saint-Trond | Sint-Truiden
soignies | Soignies | Zinnik | Soignies | Soignies
tienen | Tienen | Tienen | Tirlemont | Tienen
tongeren | Tongeren | Tongeren | Tongres | Tongeren
turnhout | Turnhout | | |
verviers | Verviers | | |
veurne | Veurne | Veurne | Furnes | Veurne
vilvoorde | Vilvoorde | Vilvoorde | Vilvorde | Vilvoorde
wavre | Wavre | Waver | Wavre | Wavre
ypres | Ypres | Ieper | Ypres | Ypern
hasselt | Hasselt | | |
genk | Genk | | |
laeken | Laeken | Laken | Laeken | Laeken
schaerbeek | Schaerbeek | Schaarbeek | Schaerbeek | Schaerbeek
anderlecht | Anderlecht | | |
molenbeek | Molenbeek | Sint-Jans-Molenbeek; Molenbeek | Molenbeek-Saint-Jean; Molenbeek | Molenbeek
ixelles | Ixelles | Elsene | Ixelles | Ixelles
uccle | Uccle | Ukkel | Uccle | Uccle
etterbeek | Etterbeek | | |
saint-gilles | Saint-Gilles | Sint-Gillis | Saint-Gilles | Saint-Gilles
gosselies | Gosselies | | |
bierset | Bierset | | |
`,
)
