import type { WordList } from '../../lexicon/compile.ts'

/** Health, love, money, faith and the like: what belongs to the one it is about. */
export const words: WordList = {
  PRIVATE: `alkoholi/spontana/inkass/alkoholpr/alcoholi/rusprob/rusavh/rusmisb/drikkep/rusbeh/avrus/avgiftn/metad/methad/kjemot/chemot/cellegi/depresj/depressio/deprim/schizo/psykot/bipol/epilep/autis/anore/spisefo/hjernesl/hjerteinf/hjärtinf/transplan/utbren/utbrän/sykmel/sykemel/sjukmel/sjukskr/sjukpen/tvangsinn/hospitali/antidepr/lykkep/selvmor/sjølvmor/självmor/suicid/overdos/överdos/selvska/klamyd/chlamyd/homosek/bisexu/lesbi/prostit/sidespr/skilsm/samlivsb/bostadsb/socialb/försörjningsst/sosialst/sosialhj/hjemmehj/heimehj/hjemmesy/heimesju/støttek/omhänder/betalingsan/skuldsan/spillegj/spelegj/besøksfo/besöksfö/kontaktfö/promillek/rattfy/kreftsy/kreftsj/inkontin/incontin-
-misbruker br
-misbrukar nm
-diagnose bm nm
-diagnos s3
-kreft b n
-cancer/cancern s e
-trygd bf nf
-fosterhjem/fosterheim/fosterhem/familjehem/foster b n s e
diagnosis/diagnosed/diagnostisert/diagnostiserad/alkis/missbruk/missbrukare/missbrukar/missbrukade/addiction/addicted/addict/junkie/narkoman/drinking
kissar/kisser/tissar/tisser/wets/fyll/ätstörningar/ätstörning/rus/rusa/ruset/rehab/detox/syk/sjuk/ill/sick/tumour/svulst/depressed/anxiety/ångest/breakdown/burnout
adhd/tourette/asperger/downs/dyslexi/dysleksi/hiv/aids/diabetes/psykose/psychosis
demens/dement/demente/dementia/alzheimer/senil/bleier/blöjor/nappies/slaget/infarkt/intensiven/døende/döende/dying/stroke/lammet
rullestol/rullstol/wheelchair/disabled/mentally/ufør/uføre/innlagt/innlagd/inlagd/intagen/sectioned/psykiatrisk/psykiatrien/psykiatrin/psyket/psychiatric
medication/medisin/medisiner/medisinene/mediciner/beroligende/sobril/stesolid/valium/ritalin/piller/pills/self-harm
gravid/pregnant/abort/aborten/abortion/miscarriage/ivf/barnløs/infertile/steril/gay/homosexuell/homosexual/homofil/bifil/transperson/transkjønnet/transgender/escort
utro/otrogen/unfaithful/affære/affäre/affair/elskerinne/älskarinna/mistress/elsker/utroskap/otrohet/skilt/skild/frånskild/divorced/divorce/separert/separerad
sosialen/sosialkontoret/socialen/bostøtte/benefits/welfare/trygda/arbeidsledig/arbeidslaus/arbetslös/unemployed/utkastelse/vräkt/evicted/arrears/sjukersättning/hemtjänst/bpa
omsorgen/omsorga =
custody/konkurs/bankrupt/kronofogden/debt/skyldig/gjeldsordning/spilleproblem/gambling/spelar
fengsel/fengslet/fengsla/fängelse/fängslad/prison/jail/fyllekjøring/misshandel/vold/straffet/straffa/straffad`,
  WELFARE: `barnevern/barnevernet/barnevernssak/soc/socialtjänsten/nav/aap/psykisk/psykiske/psykiskt/mentalt/mental`,
  FAITH_OF: `muslim/jøde/jude/jew/jehova/scientolog/scientologist/mormon/ateist/atheist/læstadianer/konvertert/konverterat/converted`,
  MINE_OWN: `myself/senter/center
-forening/foreningen/foreininga/förening/föreningen/organisasjonen/organisation/association/charity b n s e
skrev/skreiv/ifølge/ifølgje/enligt/according/fortalte/fortalde/berättade/told/åpen/open/ope/öppen/openly/åpent/öppet/skriver/intervju/interview
opplyser/meddelar/says/uttalar/departementet
samtykke/samtykkjer/samtycke/consent/tillatelse/løyve/tillåtelse/permission`,
}
