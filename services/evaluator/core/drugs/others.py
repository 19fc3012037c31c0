"""Drugs of the mind, of the stomach, and the rest: names and strengths."""

TABLE = """
amitriptyline | tricyclic | amitriptyline, elavil | 10, 25, 50, 75, 100, 150
nortriptyline | tricyclic | nortriptyline, pamelor, aventyl | 10, 25, 50, 75
doxepin | tricyclic | doxepin, sinequan | 10, 25, 50, 75, 100, 150
imipramine | tricyclic | imipramine, tofranil | 10, 25, 50
desipramine | tricyclic | desipramine, norpramin | 10, 25, 50, 75, 100, 150
duloxetine | snri | duloxetine, cymbalta, cymbata | 20, 30, 60
venlafaxine | snri | venlafaxine, effexor, effexor xr | 37.5, 75, 150
desvenlafaxine | snri | desvenlafaxine, pristiq | 50, 100
milnacipran | snri | milnacipran, savella | 12.5, 25, 50, 100
levomilnacipran | snri | levomilnacipran, fetzima | 20, 40, 80, 120
sertraline | ssri | sertraline, zoloft | 25, 50, 100
fluoxetine | ssri | fluoxetine, prozac, sarafem | 10, 20, 40
citalopram | ssri | citalopram, celexa | 10, 20, 40
escitalopram | ssri | escitalopram, lexapro | 5, 10, 20
paroxetine | ssri | paroxetine, paxil | 10, 20, 30, 40
fluvoxamine | ssri | fluvoxamine, luvox | 25, 50, 100
vilazodone | ssri | vilazodone, viibryd | 10, 20, 40
vortioxetine | ssri | vortioxetine, trintellix, brintellix | 5, 10, 20
bupropion | other_antidepressant | bupropion, wellbutrin | 75, 100, 150, 200, 300
mirtazapine | other_antidepressant | mirtazapine, remeron | 7.5, 15, 30, 45
trazodone | other_antidepressant | trazodone, desyrel, oleptro | 50, 100, 150, 300
alprazolam | benzodiazepine | alprazolam, xanax | 0.25, 0.5, 1, 2
lorazepam | benzodiazepine | lorazepam, ativan | 0.5, 1, 2
clonazepam | benzodiazepine | clonazepam, klonopin | 0.5, 1, 2
diazepam | benzodiazepine | diazepam, valium | 2, 5, 10
temazepam | benzodiazepine | temazepam, restoril | 7.5, 15, 22.5, 30
triazolam | benzodiazepine | triazolam, halcion | 0.125, 0.25
clorazepate | benzodiazepine | clorazepate, tranxene | 3.75, 7.5, 15
chlordiazepoxide | benzodiazepine | chlordiazepoxide, librium | 5, 10, 25
oxazepam | benzodiazepine | oxazepam, serax | 10, 15, 30
flurazepam | benzodiazepine | flurazepam, dalmane | 15, 30
estazolam | benzodiazepine | estazolam, prosom | 1, 2
buspirone | anxiolytic | buspirone, buspar | 5, 7.5, 10, 15, 30
hydroxyzine | anxiolytic | hydroxyzine, vistaril, atarax | 10, 25, 50
zolpidem | sleep_aid | zolpidem, ambien | 5, 10
zolpidem er | sleep_aid | zolpidem cr, zolpidem er, ambien cr | 6.25, 12.5
zolpidem | sleep_aid | edluar | 5, 10
zolpidem | sleep_aid | intermezzo | 1.75, 3.5
zolpidem | sleep_aid | zolpimist
eszopiclone | sleep_aid | eszopiclone, lunesta, lunestra | 1, 2, 3
zaleplon | sleep_aid | zaleplon, sonata | 5, 10
ramelteon | sleep_aid | ramelteon, rozerem | 8
suvorexant | sleep_aid | suvorexant, belsomra | 5, 10, 15, 20
doxepin | sleep_aid | silenor | 3, 6
diphenhydramine | sleep_aid | diphenhydramine, benadryl | 25, 50
doxylamine | sleep_aid | doxylamine, unisom | 25
diphenhydramine | oral_suspension, sleep_aid | dicopanol
melatonin | sleep_aid | melatonin
quetiapine | antipsychotic | quetiapine, seroquel | 25, 50, 100, 200, 300, 400
aripiprazole | antipsychotic | aripiprazole, abilify | 2, 5, 10, 15, 20, 30
lurasidone | antipsychotic | lurasidone, latuda | 20, 40, 60, 80, 120
olanzapine | antipsychotic | olanzapine, zyprexa | 2.5, 5, 7.5, 10, 15, 20
risperidone | antipsychotic | risperidone, risperdal | 0.25, 0.5, 1, 2, 3, 4
omeprazole | ppi | omeprazole, omeprozole, prilosec, prilosac | 10, 20, 40
esomeprazole | ppi | esomeprazole, nexium | 20, 40
pantoprazole | ppi | pantoprazole, protonix, protonics | 20, 40
lansoprazole | ppi | lansoprazole, prevacid | 15, 30
rabeprazole | ppi | rabeprazole, aciphex | 20
dexlansoprazole | ppi | dexlansoprazole, dexilant | 30, 60
omeprazole/sodium bicarbonate | ppi | zegerid | 20/1100, 40/1100
famotidine | h2_blocker | famotidine, pepcid | 10, 20, 40
ranitidine | h2_blocker | ranitidine, zantac | 75, 150, 300
ranitidine | oral_suspension, h2_blocker | deprizine
nizatidine | h2_blocker | nizatidine, axid | 150, 300
cimetidine | h2_blocker | cimetidine, tagamet | 200, 300, 400, 800
misoprostol | stomach_protector | misoprostol, cytotec | 100, 200
sucralfate | stomach_protector | sucralfate, carafate | 1
ondansetron | antiemetic | ondansetron, zofran, zolfran, zofran odt | 4, 8
ondansetron | antiemetic | ondansetron odt | 4, 8
promethazine | antiemetic | promethazine, phenergan | 12.5, 25, 50
metoclopramide | antiemetic | metoclopramide, reglan | 5, 10
prochlorperazine | antiemetic | prochlorperazine, compazine | 5, 10
trimethobenzamide | antiemetic | trimethobenzamide, tigan | 300
scopolamine | antiemetic | scopolamine, scopolamine patch, transderm scop
meclizine | antiemetic | meclizine, antivert | 12.5, 25
docusate | laxative | docusate, docusate sodium, colace, colase, docuprene | 100, 250
senna | laxative | senna, sennosides, senokot | 8.6
senna/docusate | laxative | senokot s, senna s, senna/docusate, laxacin | 8.6/50
polyethylene glycol | laxative | polyethylene glycol, miralax | 17
bisacodyl | laxative | bisacodyl, dulcolax | 5, 10
lactulose | laxative | lactulose
lubiprostone | laxative_rx | lubiprostone, amitiza | 8, 24
naloxegol | laxative_rx | naloxegol, movantik | 12.5, 25
methylnaltrexone | laxative_rx | methylnaltrexone, relistor | 150, 12
linaclotide | laxative_rx | linaclotide, linzess | 72, 145, 290
methylprednisolone | steroid | methylprednisolone, medrol, medrol dosepak | 4, 8, 16
methylprednisolone | steroid | medrol dose pack, medrol pack, medrol dose pak
methylprednisolone | steroid | depo medrol
prednisone | steroid | prednisone, deltasone | 1, 2.5, 5, 10, 20, 50
dexamethasone | steroid | dexamethasone, decadron | 0.5, 0.75, 1, 1.5, 2, 4, 6
triamcinolone | steroid | triamcinolone, kenalog | 10, 40
medical food | medical_food | medical food, theramine, sentra am, sentra pm, gabadone
medical food | medical_food | trepadone, percura, hypertensa, somnicin
flavocoxid | medical_food | flavocoxid, limbrel | 250, 500
glucosamine | supplement | glucosamine, genicin, glucosamine/chondroitin, cosamin
glucosamine | supplement | chondroitin
vitamin | supplement | vitamin d, vitamin d3, vitamin c, vitamin b12, multivitamin
supplement | supplement | turmeric, fish oil, nutritional supplement, dietary supplement
sildenafil | erectile | sildenafil, viagra | 25, 50, 100
tadalafil | erectile | tadalafil, cialis | 2.5, 5, 10, 20
vardenafil | erectile | vardenafil, levitra, staxyn | 2.5, 5, 10, 20
testosterone | testosterone | testosterone, androgel, testim, testosterone gel
testosterone | testosterone | depo testosterone, testosterone cypionate | 100, 200
onabotulinumtoxina | botulinum | botox, onabotulinumtoxina, botulinum toxin | 100, 200
onabotulinumtoxina | botulinum | botulinum | 100, 200
abobotulinumtoxina | botulinum | dysport, abobotulinumtoxina | 300, 500
incobotulinumtoxina | botulinum | xeomin, incobotulinumtoxina | 50, 100
rimabotulinumtoxinb | botulinum | myobloc, rimabotulinumtoxinb | 2500, 5000, 10000
ketamine | ketamine | ketamine, ketalar
esketamine | ketamine | esketamine, spravato
butalbital/acetaminophen/caffeine | barbiturate, acetaminophen | fioricet, esgic
butalbital/acetaminophen/caffeine | barbiturate, acetaminophen | butalbital
butalbital/acetaminophen/caffeine | barbiturate | butalbital/apap/caffeine
butalbital/aspirin/caffeine | barbiturate | fiorinal
sumatriptan | migraine | sumatriptan, imitrex | 25, 50, 100
rizatriptan | migraine | rizatriptan, maxalt | 5, 10
sumatriptan/naproxen | migraine, nsaid | treximet, sumatriptan/naproxen | 85/500
eletriptan | migraine | eletriptan, relpax | 20, 40
zolmitriptan | migraine | zolmitriptan, zomig | 2.5, 5
erenumab | migraine | erenumab, aimovig | 70, 140
fremanezumab | migraine | fremanezumab, ajovy | 225
galcanezumab | migraine | galcanezumab, emgality | 100, 120
rimegepant | migraine | rimegepant, nurtec | 75
ubrogepant | migraine | ubrogepant, ubrelvy | 50, 100
modafinil | stimulant | modafinil, provigil | 100, 200
armodafinil | stimulant | armodafinil, nuvigil | 50, 150, 200, 250
dronabinol | cannabinoid | dronabinol, marinol, medical marijuana | 2.5, 5, 10
dronabinol | cannabinoid | medical cannabis | 2.5, 5, 10
cephalexin | antibiotic | cephalexin, keflex | 250, 500, 750
cefadroxil | antibiotic | cefadroxil, duricef | 500
ciprofloxacin | antibiotic | ciprofloxacin, cipro | 250, 500, 750
levofloxacin | antibiotic | levofloxacin, levaquin | 250, 500, 750
amoxicillin/clavulanate | antibiotic | augmentin, amoxicillin/clavulanate, amoxicillin
sulfamethoxazole/trimethoprim | antibiotic | bactrim | 400/80, 800/160
sulfamethoxazole/trimethoprim | antibiotic | bactrim ds | 800/160
clindamycin | antibiotic | clindamycin, cleocin | 150, 300
doxycycline | antibiotic | doxycycline | 50, 100
mupirocin | antibiotic | mupirocin, bactroban | 2
enoxaparin | anticoagulant | enoxaparin, lovenox | 30, 40, 60, 80, 100
rivaroxaban | anticoagulant | rivaroxaban, xarelto | 2.5, 10, 15, 20
apixaban | anticoagulant | apixaban, eliquis | 2.5, 5
warfarin | anticoagulant | warfarin, coumadin | 1, 2, 2.5, 3, 4, 5, 6, 7.5, 10
clopidogrel | anticoagulant | clopidogrel, plavix | 75
clonidine | alpha_agonist | clonidine, catapres | 0.1, 0.2, 0.3
"""
