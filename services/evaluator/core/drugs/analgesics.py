"""Analgesics that are no opioids, muscle relaxants, and drugs for nerve pain."""

TABLE = """
ibuprofen | nsaid | ibuprofen, motrin, advil, ibuprophen | 200, 400, 600, 800
ibuprofen | nsaid | caldolor | 800
ibuprofen/famotidine | nsaid, h2_blocker | duexis, ibuprofen/famotidine | 800/26.6
naproxen | nsaid | naproxen, naproxin | 220, 250, 275, 375, 500, 550
naproxen | nsaid | naprosyn, naprosen | 250, 375, 500
naproxen | nsaid | naproxen dr, ec naprosyn | 375, 500
naproxen | nsaid | naproxen sodium | 220, 275, 375, 500, 550, 750
naproxen | nsaid | anaprox | 275
naproxen | nsaid | anaprox ds | 550
naproxen er | nsaid | naprelan, naproxen cr, naproxen sodium er | 375, 500, 750
naproxen er | nsaid | naproxen er | 375, 500, 750
naproxen | nsaid | aleve | 220
naproxen/esomeprazole | nsaid, ppi | vimovo, naproxen/esomeprazole | 375/20, 500/20
diclofenac | nsaid | diclofenac, diclofenac sodium, diclofenac potassium | 25, 50, 75
diclofenac | nsaid | voltaren | 25, 50, 75
diclofenac er | nsaid | diclofenac er, diclofenac sodium er, voltaren xr | 100
diclofenac er | nsaid | diclofenac xr | 100
diclofenac | nsaid | cataflam | 50
diclofenac | nsaid | zipsor | 25
diclofenac | nsaid | zorvolex | 18, 35
diclofenac | nsaid | cambia | 50
diclofenac/misoprostol | nsaid, stomach_protector | arthrotec | 50/0.2, 75/0.2
meloxicam | nsaid | meloxicam, mobic | 7.5, 15
meloxicam | nsaid | vivlodex | 5, 10
etodolac | nsaid | etodolac, lodine | 200, 300, 400, 500
etodolac er | nsaid | etodolac er, lodine xl | 400, 500, 600
nabumetone | nsaid | nabumetone, relafen | 500, 750, 1000
ketorolac | nsaid | ketorolac, toradol | 10, 15, 30, 60
ketorolac | nsaid | sprix | 15.75
indomethacin | nsaid | indomethacin, indocin | 25, 50, 75
ketoprofen | nsaid | ketoprofen, ketaprofen, orudis | 50, 75
ketoprofen er | nsaid | ketoprofen er, oruvail | 100, 150, 200
oxaprozin | nsaid | oxaprozin, daypro | 600
piroxicam | nsaid | piroxicam, feldene | 10, 20
sulindac | nsaid | sulindac, clinoril | 150, 200
flurbiprofen | nsaid | flurbiprofen, flurbiprofin, ansaid | 50, 100
fenoprofen | nsaid | fenoprofen, nalfon, fenortho | 200, 400, 600
diflunisal | nsaid | diflunisal, dolobid | 250, 500
salsalate | nsaid | salsalate, disalcid | 500, 750
tolmetin | nsaid | tolmetin, tolectin | 200, 400, 600
mefenamic acid | nsaid | mefenamic acid, ponstel | 250
meclofenamate | nsaid | meclofenamate | 50, 100
celecoxib | cox2 | celecoxib, celebrex, celocoxib | 50, 100, 200, 400
acetaminophen | acetaminophen | acetaminophen, tylenol, apap | 325, 500, 650
acetaminophen | acetaminophen | paracetamol | 325, 500, 650
acetaminophen | acetaminophen | tylenol arthritis, tylenol extra strength | 500, 650
acetaminophen | acetaminophen | mapap | 500, 650
aspirin | aspirin | aspirin, acetylsalicylic acid, ecotrin | 81, 325, 500
cyclobenzaprine | muscle_relaxant | cyclobenzaprine, cyclobenzapine | 5, 7.5, 10
cyclobenzaprine | muscle_relaxant | flexeril, flexaril | 5, 7.5, 10
cyclobenzaprine | muscle_relaxant | fexmid | 7.5
cyclobenzaprine er | muscle_relaxant | amrix, cyclobenzaprine er | 15, 30
cyclobenzaprine | oral_suspension, muscle_relaxant | tabradol
carisoprodol | muscle_relaxant | carisoprodol, carisprodol, soma, vanadom | 250, 350
carisoprodol/aspirin | muscle_relaxant | soma compound | 200/325
tizanidine | muscle_relaxant | tizanidine, zanaflex, zanoflex | 2, 4, 6
methocarbamol | muscle_relaxant | methocarbamol, robaxin | 500, 750
metaxalone | muscle_relaxant | metaxalone, skelaxin, metaxall | 400, 800
orphenadrine | muscle_relaxant | orphenadrine, orphendrine, orphenadrine citrate | 100
orphenadrine | muscle_relaxant | norflex | 100
orphenadrine | muscle_relaxant | orphenadrine er, orphenadrine citrate er | 100
orphenadrine | muscle_relaxant | norflex er | 100
orphenadrine/aspirin/caffeine | muscle_relaxant | norgesic | 25/385/30, 50/770/60
orphenadrine/aspirin/caffeine | muscle_relaxant | norgesic forte | 25/385/30, 50/770/60
chlorzoxazone | muscle_relaxant | chlorzoxazone, parafon forte | 250, 500
chlorzoxazone | muscle_relaxant | lorzone | 375, 750
baclofen | muscle_relaxant | baclofen, lioresal | 5, 10, 20
dantrolene | muscle_relaxant | dantrolene, dantrium | 25, 50, 100
gabapentin | antiepileptic | gabapentin, gabapentine | 100, 300, 400, 600, 800
gabapentin | antiepileptic | neurontin, neurotin | 100, 300, 400, 600, 800
gabapentin er | antiepileptic | gralise, gabapentin er | 300, 600
gabapentin er | antiepileptic | horizant, gabapentin enacarbil | 300, 600
gabapentin | oral_suspension, antiepileptic | fanatrex
pregabalin | antiepileptic | pregabalin, lyrica | 25, 50, 75, 100, 150, 200, 225, 300
topiramate | antiepileptic | topiramate, topamax | 25, 50, 100, 200
topiramate er | antiepileptic | trokendi, trokendi xr, qudexy | 25, 50, 100, 150, 200
carbamazepine | antiepileptic | carbamazepine, tegretol | 100, 200, 300, 400
oxcarbazepine | antiepileptic | oxcarbazepine, trileptal | 150, 300, 600
lamotrigine | antiepileptic | lamotrigine, lamictal | 25, 100, 150, 200
levetiracetam | antiepileptic | levetiracetam, keppra | 250, 500, 750, 1000
divalproex | antiepileptic | divalproex, depakote, valproic acid | 125, 250, 500
zonisamide | antiepileptic | zonisamide, zonegran | 25, 50, 100
tiagabine | antiepileptic | tiagabine, gabitril | 2, 4, 12, 16
lidocaine | topical_lidocaine | lidocaine, lidocaine patch, lidoderm, lidoder | 5
lidocaine | topical_lidocaine | lidocaine cream, lidocaine ointment | 2, 4, 5
lidocaine | topical_lidocaine | lidocaine gel | 2, 4, 5
lidocaine | topical_lidocaine | ztlido | 1.8
lidocaine | topical_lidocaine | xolido, lmx | 2, 4, 5
lidocaine/prilocaine | topical_mixture | emla, lidocaine/prilocaine | 2.5/2.5
menthol/lidocaine | topical_mixture | terocin patch, lidopatch, lenzapatch, synvexia
methyl salicylate/capsaicin/menthol/lidocaine | topical_mixture | terocin, tereocin
methyl salicylate/capsaicin/menthol/lidocaine | topical_mixture | new terocin
methyl salicylate/capsaicin/menthol/lidocaine | topical_mixture | terocin lotion
methyl salicylate/capsaicin/menthol/lidocaine | topical_mixture | terocin cream
capsaicin/lidocaine/menthol/methyl salicylate | topical_mixture | lidopro
capsaicin/menthol/methyl salicylate | topical_mixture | medrox, dendracin
flurbiprofen/lidocaine | topical_mixture | flurlido
capsaicin/flurbiprofen | topical_mixture | capsflurb
capsaicin | topical_capsaicin | capsaicin, capsacin, zostrix | 0.025, 0.075
capsaicin | topical_capsaicin | qutenza | 8
menthol/methyl salicylate | topical_salicylate | menthoderm, methoderm, salonpas, bengay
menthol/methyl salicylate | topical_salicylate | icy hot
menthol/methyl salicylate | topical_salicylate | methyl salicylate
menthol/methyl salicylate | topical_salicylate | methyl salicylate/menthol
menthol | topical_salicylate | menthol, biofreeze, camphor
menthol/methyl salicylate | topical_salicylate | kera tek, kera tek gel
trolamine salicylate | topical_salicylate | trolamine salicylate, mobisyl, aspercreme
methyl salicylate/menthol/capsaicin | topical_mixture | exoten c, exoten c lotion
lidocaine/menthol | topical_mixture | lidall, lidall patch
diclofenac | topical_nsaid | voltaren gel, voltaren 1% gel, diclofenac gel | 1
diclofenac | topical_nsaid | diclofenac sodium gel | 1
diclofenac | topical_nsaid | diclofenac patch, diclofenac solution, diclofenac cream
diclofenac | topical_nsaid | pennsaid | 1.5, 2
diclofenac | topical_nsaid | flector, flector patch | 1.3
diclofenac | topical_nsaid | solaraze | 3
dextromethorphan | other | dextromethorphan
hyaluronic acid | other | hyaluronic acid
bupivacaine | other | bupivacaine
"""
