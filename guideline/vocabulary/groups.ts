import type { WordList } from '../lexicon/compile.ts'

/** Groups that the law protects: origin, skin, faith, whom one loves, gender, disability. Neutral words; no abuse in itself. */
export const groups: WordList = {
  GROUP: `-muslim bm nm s3 en
jøde bm nm
jude s2
jew en
christian en
-innvandrer br
-innvandrar nm
-invandrare s6
immigrant bm nm s3 en
migrant bm nm s3 en
-utlending bm nm
-utlänning s2
foreigner en
-flyktning bm nm
-flykting s2
refugee en
-asylsøker br
-asylsøkar nm
-asylsökande s
asylsökare s6
somalier br
eritreer br
eritrear nm
eritrean s3 en
syrer br
syrar nm
syrian en
afghaner br
afghanar nm
afghan s3 en
iraker br
irakar nm
iraqi en
iraner br
iranar nm
iranian en
pakistaner br
pakistanar nm
pakistani en
tyrker br
tyrkar nm
turk s2 en
araber br
arabar nm
arab s3 en
kurder br
kurdar nm
kurd s3 en
afrikaner br
afrikanar nm
afrikan s3
african en
asiat bm nm s3
asian en
kineser br
kinesar nm
kines s3
inder br
indar nm
indian en
polakk bm nm
polack s3
litauer br
litauar nm
lithuanian en
rumener br
rumenar nm
rumän s3
romanian en
bulgarer br
russer br
russar nm
ryss s2
russian en
ukrainer br
ukrainar nm
ukrainare s6
ukrainian en
albaner br
albanar nm
alban s3
albanian en
kven bm nm
tornedaling bm nm s2
marokkaner br
marockan s3
vietnameser br
vietnames s3
thai/thaier/filippiner/filippinere/filippinare/filipino/filipinos/vietnamese/moroccan/moroccans/nigerian/nigerians/albanians/serbs/romanians/czechs/latvians/lithuanians
serber br
serb s3
bosnier br
tsjetsjener br
nigerianer br
etiopier br
katolikk bm nm
katolik s3
mormon s3 bm nm
tater bm nm
homosexual en
lesbian en
transkvinne bf nf
transkvinna s1
autist bm nm s3
rullestolbruker br
tigger br
tiggar nm
tiggare s6
beggar en
missbrukare s6
arbeidsinnvandrer br
minoritet bm nm s3
imam bm nm s3 en
buddhist bm nm s3 en
hindu en
amerikaner br
svensk bm nf s2
danske bm nf
transperson bm nf
romfolk bn nn
homofil ba na
lesbiske bv1 nv1
roma nf s3
somaliar nm
jewish/muslim/islamic/christian/catholic/hindu/sikh e
asylum e
seekers/seeker e
somali/somalis e
chinese e
poles/polish e
gypsies/travellers e
sami/saami e
black/blacks e
whites e
gay/gays e
disabled e
wheelchair e
minority/minorities/ethnics e
aliens/illegals e
latino/latinos/mexican/mexicans/hispanic/hispanics e
kristen/kristne/kristna b n s
romerne b n s
samer/samene/samar/samane/samerna b n s
hvite/kvite/vita b n s
bifil/bifile/bisexuell b n s
somalier/somaliere/somalarane n
somalier/somaliern/somalierna s
syrier/syriern/syrierna s
irakier s
iranier s
pakistanier s
indier s
svarta s
mörkhyad/mörkhyade s
homosexuell/homosexuella s
funktionshindrad/funktionshindrade/funktionsnedsatta/funktionsnedsättning s
främlingar/främmande s
zigenarfolk s
nordmenn/nordmann b n
urfolk b n
svarte/svart b n
mørkhuda/mørkhudet/mørkhudede b n
homoer b n
transmenn/transmann b n
funksjonshemma/funksjonshemmet/funksjonshemmede b n
utviklingshemmede/utviklingshemma/utviklingshemmet b n
utvecklingsstörda/rörelsehindrade/handikappade/handikappede/handikappa/handicapped
autister/autistisk b n
narkomane/narkoman b n
fremmedkulturelle/framandkulturelle/fremmede/framande b n
pensjonister/pensjonist b n
sikher b n
romani/romanifolk/romanifolket
skeiv/skeive/queer
trans
døve/blinde/döva/blinda/deaf
nyankomne/nykomne/nyanlända/newcomers
hijab/niqab/burka/hijabkledde
transgender/transsexual/lgbt/lgbtq/lhbt/hbtq/lhbtq e b s
ikke-vestlige/vestlige b`,
  WOMEN: `kvinne bm nf
jenter/damer/kjerringer/kjerringar
kvinna s1
tjejer
women/woman/females`,
  ORIGIN: `muslimsk ba na sa
samisk ba na sa
somalisk ba na sa
syrisk ba na sa
afghansk ba na sa
polsk ba na sa
rumänsk sa
romsk ba na sa
jødisk ba na
lesbisk ba na sa
svart/svarta/mørk/mørke
samefamilie bm nm
rullestol/rullstol`,
  FAITH: `synagogue en
moské s3 bm nm
mosque en
islam
religion/religionen
somalia/syria/irak/iran/tyrkia/tyrkiet/afrika/libanon
pride
mottak/mottaket/asylmottak/asylmottaket/asylboende/asylboendet`,
}
