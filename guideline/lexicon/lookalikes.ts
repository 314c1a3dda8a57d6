/** Ordinary words, names and places that end, begin or look like something else. Compounds and genitives skip them. */
export const LOOKALIKES = `
skjuts skjutsen skjutsar slutt slutten slutter kukkelure kukkelurende forhør forhøre forhører forhor analyse analysere kassa hestehov marsvin
marsvinet villsvin villsvinet vildsvin vildsvinet havsvin sparegris sparegrisen spargris trubadur hunderase hunderaser
fans fan assessment class essex scunthorpe cockermouth penistone therapist fittja fitjar horne rånes sexti sextio
forfatter forfatteren pakke pakker pakken kroppen fagfolk ekspert nasjonen klassens lassen bassenget passasjer
`
