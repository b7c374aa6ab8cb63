/** Given names that are common where Spanish, Portuguese, Italian, French and Romanian are spoken, in lower case, beside those of `given-names.ts`. */
export const ROMANCE_GIVEN_NAMES: readonly string[] = `
adolfo rosalía germán benjamín horacio octavio jerónimo damián emiliano margarita graciela florencia julieta aarón
elías isaías tadeo homero benito estela heriberto hilario humberto leonel lisandro marcelino maximiliano melchor nahuel
nataniel nicanor norberto odalys osvaldo plácido reinaldo rigoberto román saturnino sebastián silvina sonsoles soraya
teodoro teófilo timoteo ulises uriel valentín vanesa virgilio wilfredo yago yamila yesenia zaida zulema jacinto josefa
xènia guillem lluís benício breno cauã danilo davi fabiano fabrício frederico heitor hélio kléber dinis gaspar josué
lourenço martim matias moisés rúben sebastião tomé valentim amélia bárbara caetana cecília constança emília madalena
ofélia olívia isadora janaína maiara nathalia raissa tainá tatiane thaís ubiratan éverton achille ambra beppe brunella
carlotta cesare ciro desirée ermanno ferruccio giordano ivano lamberto lorella marzia nazzareno nello nicolò orsola
ottavio palmiro ranieri sabina saverio tullio ubaldo zeno adolphe aimé alban alphonse armelle barnabé bertille blandine
brice célestin céleste clotilde cyrielle désiré édith églantine eloïse émeline faustine félicie fernand flavie gaëtan
gildas gontran guilhem hippolyte honoré hortense killian léopold lilian loïck lydie maël magali maïté marceau mathurin
pascaline philibert raoul rodolphe ségolène sylvestre théodore thibaut ulysse valérie xavière abigaël claudiu codruța
corneliu costel crina daciana dorin eugen flavius horia ilinca ionel iulian luminița petru sergiu tiberiu tudor valeriu
`
  .trim()
  .split(/\s+/);
