import type { WordList } from '../lexicon/lexicon.ts'

/** Groups that the law protects: origin, skin, faith, whom one loves, gender, disability. Neutral words; no abuse in itself. */
export const groups: WordList = {
  GROUP: `-muslim bm nm s3 en
    islamist bm nm s3 en
    jøde bm nm
    jude s2
    jew en
    jewish/muslim/islamic/christian/catholic/hindu/sikh e
    kristen/kristne/kristna b n s
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
    asylum e
    seekers/seeker e
    somalier br
    somalier/somaliar/somaliere/somaliarar/somaliarane/somaliarane/somaliarar/somalarane n
    somalier/somaliern/somalierna s
    somali/somalis e
    eritreer br
    eritrear nm
    eritrean s3 en
    syrer br
    syrar nm
    syrier/syriern/syrierna s
    syrian en
    afghaner br
    afghanar nm
    afghan s3 en
    iraker br
    irakar nm
    irakier s
    iraqi en
    iraner br
    iranar nm
    iranier s
    iranian en
    pakistaner br
    pakistanar nm
    pakistanier s
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
    chinese e
    inder br
    indar nm
    indier s
    indian en
    polakk bm nm
    polack s3
    poles/polish e
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
    svensk/svensker/svenskene/svenskar/svenskarna b n s
    danske/dansker/danskene b n
    nordmenn/nordmann b n
    romer/romar/romane/romerna/romerne b n s
    romani/roma/romfolk/romfolket/romfolka/romanifolk/romanifolket b n s e
    gypsies/travellers e
    samer/samene/samar/samane/samerna b n s
    sami/saami e
    kven bm nm
    tater bm nm
    urfolk b n
    svarte/svart b n
    svarta s
    black/blacks e
    mørkhuda/mørkhudet/mørkhudede b n
    mörkhyad/mörkhyade s
    hvite/kvite/vita b n s
    whites e
    homofil/homofile/homofilt/homoer b n
    homosexuell/homosexuella s
    homosexual en
    gay/gays e
    lesbisk/lesbiske/lesbiska b n s
    lesbian en
    bifil/bifile/bisexuell b n s
    skeiv/skeive/queer b n s e
    trans/transperson/transpersoner/transpersonar/transpersonene b n s e
    transkvinne bf nf
    transkvinna s1
    transmenn/transmann b n
    transgender/transsexual/lgbt/lgbtq/lhbt/hbtq/lhbtq e b s
    funksjonshemma/funksjonshemmet/funksjonshemmede b n
    funktionshindrad/funktionshindrade/funktionsnedsatta/funktionsnedsättning s
    disabled e
    utviklingshemmede/utviklingshemma/utviklingshemmet b n
    autist bm nm s3
    autister/autistisk b n
    rullestolbruker br
    wheelchair e
    døve/blinde/döva/blinda/deaf b n s e
    tigger br
    tiggar nm
    tiggare s6
    beggar en
    narkomane/narkoman b n
    missbrukare s6
    arbeidsinnvandrer br
    nyankomne/nykomne/nyanlända/newcomers b n s e
    ikke-vestlige/vestlige b
    minoritet bm nm s3
    minority/minorities/ethnics e
    fremmedkulturelle/framandkulturelle/fremmede/framande b n
    främlingar/främmande s
    aliens/illegals e
    hijab/niqab/burka/hijabkledde b n s e
    imam bm nm s3 en
    pensjonister/pensjonist b n
    buddhist bm nm s3 en
    hindu en
    sikher b n
    latino/latinos/mexican/mexicans/hispanic/hispanics e
    amerikaner br
    zigenarfolk s`,
  WOMEN: `kvinner/kvinnfolk/kvinne/kvinnene/jenter/damer b n
    kvinnor/kvinnorna/kvinnan/tjejer/feminister s
    women/woman/females/feminists e
    feminist bm nm s3`,
  FAITH: `islam/islamsk/islamske b n s e
    religion/religionen b n s e
    synagoge bf nf
    synagoga s1
    synagogue en
    moske bm nm
    moské s3 bm nm
    mosque en
    judaism/jødedom/jødedommen/judendom b n s e
    koranen/quran/koran b n s e
    mottak/mottaket/asylmottak/asylmottaket b n
    somalia/syria/eritrea/afghanistan/pakistan/irak/iran/tyrkia/tyrkiet/afrika/africa/polen/romania/rumänien/libanon/marokko/nigeria/etiopia b n s e
    jødisk/jødiske/judisk/judiska b n s
    muslimsk/muslimske/muslimska b n s
    samisk/samiske/samiska b n s
    somalisk/somaliske/somaliska b n s
    romsk/romska b n s
    polsk/polske/polska b n s
    synagogue/temple/tempel b n s e
    pride b n s e`,
}
