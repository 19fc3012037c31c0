"""Opioids, what undoes them, and what is given for dependence: names and strengths."""

TABLE = """
hydrocodone/acetaminophen | opioid_short | hydrocodone/acetaminophen, hydrocodone/apap
hydrocodone/acetaminophen | opioid_short | hydrocodone apap, hydroco/apap, hydrocodone
hydrocodone/acetaminophen | opioid_short | hydrocodone bitartrate/acetaminophen, hc/apap
hydrocodone/acetaminophen | opioid_short | hydrocodone acetaminophen
hydrocodone/acetaminophen | opioid_short | hydrocodone bit/apap
hydrocodone/acetaminophen | opioid_short | norco | 2.5/325, 5/325, 7.5/325, 10/325
hydrocodone/acetaminophen | opioid_short | vicodin | 5/300, 5/500
hydrocodone/acetaminophen | opioid_short | vicodin es | 7.5/300, 7.5/750
hydrocodone/acetaminophen | opioid_short | vicodin hp | 10/300, 10/660
hydrocodone/acetaminophen | opioid_short | lortab, lorcet | 5/325, 7.5/325, 10/325
hydrocodone/acetaminophen | opioid_short | lorcet plus | 5/325, 7.5/325, 10/325
hydrocodone/acetaminophen | opioid_short | xodol | 5/300, 7.5/300, 10/300
hydrocodone/acetaminophen | opioid_short | verdrocet | 2.5/325
hydrocodone/acetaminophen | opioid_short | zydone | 5/400, 7.5/400, 10/400
hydrocodone/ibuprofen | opioid_short, nsaid | vicoprofen | 7.5/200
hydrocodone/ibuprofen | opioid_short, nsaid | hydrocodone/ibuprofen | 7.5/200
hydrocodone/ibuprofen | opioid_short, nsaid | reprexain | 2.5/200, 5/200, 10/200
hydrocodone er | opioid_long | hydrocodone er
hydrocodone er | opioid_long | hysingla, hysingla er | 20, 30, 40, 60, 80, 100, 120
hydrocodone er | opioid_long | zohydro, zohydro er | 10, 15, 20, 30, 40, 50
oxycodone/acetaminophen | opioid_short | oxycodone/acetaminophen, oxycodone/apap
oxycodone/acetaminophen | opioid_short | oxycodone apap, oxycodone acetaminophen
oxycodone/acetaminophen | opioid_short | percocet | 2.5/325, 5/325, 7.5/325, 10/325
oxycodone/acetaminophen | opioid_short | percoset | 2.5/325, 5/325, 7.5/325, 10/325
oxycodone/acetaminophen | opioid_short | endocet | 5/325, 7.5/325, 10/325
oxycodone/acetaminophen | opioid_short | roxicet | 5/325
oxycodone/acetaminophen | opioid_short | primlev | 5/300, 7.5/300, 10/300
oxycodone/acetaminophen | opioid_short | xolox | 10/500
oxycodone/acetaminophen | opioid_short | magnacet | 5/400, 7.5/400, 10/400
oxycodone/acetaminophen er | opioid_long | xartemis, xartemis xr | 7.5/325
oxycodone/aspirin | opioid_short | percodan | 4.8355/325
oxycodone | opioid_short | oxycodone, oxycodone hcl | 5, 10, 15, 20, 30
oxycodone | opioid_short | roxicodone, oxy ir, oxyir | 5, 15, 30
oxycodone | opioid_short | roxybond, oxaydo | 5, 7.5, 15, 30
oxycodone er | opioid_long | oxycodone er, oxycodone hcl er
oxycodone er | opioid_long | oxycontin | 10, 15, 20, 30, 40, 60, 80
oxycodone er | opioid_long | xtampza, xtampza er | 9, 13.5, 18, 27, 36
oxycodone/naloxone | opioid_long | targiniq, targiniq er | 10/5, 20/10, 40/20
morphine | opioid_short | morphine, morphine sulfate, morphine ir, msir | 15, 30
morphine er | opioid_long | morphine er, morphine sulfate er, morphine sulfate sr
morphine er | opioid_long | ms contin | 15, 30, 60, 100, 200
morphine er | opioid_long | kadian | 10, 20, 30, 40, 50, 60, 70, 80, 100, 130, 150, 200
morphine er | opioid_long | avinza | 30, 45, 60, 75, 90, 120
morphine/naltrexone | opioid_long | embeda | 20/0.8, 30/1.2, 50/2, 60/2.4, 80/3.2, 100/4
hydromorphone | opioid_short | hydromorphone, dilaudid | 2, 4, 8
hydromorphone er | opioid_long | hydromorphone er, exalgo | 8, 12, 16, 32
oxymorphone | opioid_short | oxymorphone, opana | 5, 10
oxymorphone er | opioid_long | oxymorphone er, opana er | 5, 7.5, 10, 15, 20, 30, 40
tapentadol | opioid_short | tapentadol, nucynta | 50, 75, 100
tapentadol er | opioid_long | tapentadol er, nucynta er | 50, 100, 150, 200, 250
tramadol | opioid_short | tramadol, tramadol hcl, ultram, tramodol | 50, 100
tramadol | opioid_short | rybix, rybix odt | 50
tramadol er | opioid_long | tramadol er, tramadol hcl er, ultram er | 100, 150, 200, 300
tramadol er | opioid_long | ryzolt, conzip | 100, 150, 200, 300
tramadol/acetaminophen | opioid_short | tramadol/acetaminophen, ultracet | 37.5/325
tramadol/acetaminophen | opioid_short | tramadol/apap | 37.5/325
tramadol/glucosamine | oral_suspension, opioid_short | synapryn
codeine/acetaminophen | opioid_short | codeine/acetaminophen, acetaminophen/codeine
codeine/acetaminophen | opioid_short | apap/codeine, acetaminophen with codeine
codeine/acetaminophen | opioid_short | tylenol with codeine, tylenol/codeine, codeine
codeine/acetaminophen | opioid_short | tylenol #3, tylenol no. 3, tylenol no 3 | 30/300
codeine/acetaminophen | opioid_short | tylenol 3, t#3 | 30/300
codeine/acetaminophen | opioid_short | tylenol #4, tylenol no. 4, tylenol no 4 | 60/300
codeine/acetaminophen | opioid_short | t#4 | 60/300
codeine/butalbital/acetaminophen | opioid_short, barbiturate | fioricet with codeine
codeine/butalbital/acetaminophen | opioid_short, barbiturate | fioricet w/codeine
fentanyl | opioid_long | fentanyl, fentanyl patch | 12, 25, 37.5, 50, 62.5, 75, 100
fentanyl | opioid_long | duragesic | 12, 25, 37.5, 50, 62.5, 75, 100
fentanyl | opioid_short | actiq | 200, 400, 600, 800, 1200, 1600
fentanyl | opioid_short | fentora | 100, 200, 400, 600, 800
fentanyl | opioid_short | subsys | 100, 200, 400, 600, 800, 1200, 1600
fentanyl | opioid_short | lazanda | 100, 300, 400
methadone | opioid_long | methadone, dolophine, methadose | 5, 10, 40
levorphanol | opioid_long | levorphanol, levo dromoran | 1, 2, 3
meperidine | opioid_short | meperidine, demerol | 50, 100
pentazocine/naloxone | opioid_mixed | pentazocine, talwin, talwin nx | 50/0.5
butorphanol | opioid_mixed | butorphanol, stadol
buprenorphine | opioid_partial | buprenorphine
buprenorphine | opioid_partial | butrans | 5, 7.5, 10, 15, 20
buprenorphine | opioid_partial | belbuca | 75, 150, 300, 450, 600, 750, 900
buprenorphine | opioid_partial | subutex | 2, 8
buprenorphine/naloxone | opioid_partial | suboxone | 2/0.5, 4/1, 8/2, 12/3
buprenorphine/naloxone | opioid_partial | buprenorphine/naloxone | 2/0.5, 4/1, 8/2, 12/3
buprenorphine/naloxone | opioid_partial | zubsolv | 1.4/0.36, 2.9/0.71, 5.7/1.4, 8.6/2.1
naloxone | naloxone | naloxone, narcan, narcan nasal spray | 4
naloxone | naloxone | evzio | 0.4, 2
naloxone | naloxone | zimhi | 5
naltrexone | dependence | naltrexone, revia, vivitrol | 50, 380
"""
