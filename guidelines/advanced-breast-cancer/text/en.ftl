### Advanced breast cancer: all prose that a person reads, in English.
### Bound by id to the TOML files beside it. Plain words, "you", no doses.
### `.figures` of a statement holds numbers about outlook: shown only when the reader asks.

## Topics

topic-warning-signs = Signs that need care today
topic-about-you = About you
topic-cancer = Where the cancer stands
topic-tumour = What the tumour is like
topic-spread = Where it has spread
topic-symptoms = What the cancer does
topic-treatment-so-far = Treatment so far
topic-health = Your health otherwise

## Panels: what stands on one paper, or is remembered together

panel-about-you = The basics
    .where = You know these best. A pregnancy test or a blood test of hormone levels can help with what you do not know.
panel-receptors = Receptors: ER, PR and HER2
    .where = These stand close together in your pathology report. Look for a table or a list with "ER", "PR" and "HER2".
    .sample =
        Oestrogen receptor (ER): positive, 90 % of cells
        Progesterone receptor (PR): positive, 40 % of cells
        HER2: score 1+
panel-spread = Places of spread, and how the organs work
    .where = Your latest scan report names the places. Whether an organ is failing stands in your latest clinic letter, if at all: ask your care team.
panel-tumour-genes = Gene test of the tumour
    .where = These stand in one report, made from tumour tissue or from blood. It may be called "NGS", "sequencing", "ctDNA" or "liquid biopsy". If no such test was made, leave them open.
    .sample =
        PIK3CA: mutated
        AKT1: no change found
        PTEN: no loss found
        ESR1: no change found
        BRCA1, BRCA2 (somatic): no change found
panel-wide-gene-test = Rare changes in the tumour
    .where = Only a wide gene test of the tumour ("NGS") looks for all of these. If no such test was made, leave them open.
    .sample =
        Microsatellites: stable (MSS)
        TMB: 4 mut/Mb
        NTRK, RET: no fusion found
        BRAF: no mutation found
panel-inherited-genes = Test for inherited genes
    .where = These stand in one report from genetics, made from blood or saliva. Look for "germline" or "hereditary".
    .sample =
        Germline BRCA1 and BRCA2: no change found
        Germline PALB2: no change found
panel-treatment-count = Treatments for advanced cancer so far
    .where = Your latest clinic letter often lists them, with dates. Your care team can help you count.
    .sample =
        First line, March 2024: letrozole with ribociclib
        Progression in the liver, September 2025
        Second line, October 2025: fulvestrant
panel-blood-results = Your latest blood results
    .where = These stand on one sheet, or in one list on the page of your clinic.
    .sample =
        eGFR: 78 ml/min
        Bilirubin: 0.6
        ALT: 62 U/l (high)
        Haemoglobin: 12.1
        White cells: 5.4
        Platelets: 210
        Calcium: 9.6
panel-brain-scan = Your latest brain scan
    .where = These stand in one report, of the latest scan of the brain (MRI).
    .sample =
        Three metastases in the brain, the largest 1.8 cm
        No mass effect
        No change since the last scan

## Groups: one decision each

group-tests = Tests
    .question = What may need to be found out first?
group-drug-treatment = Medicines
    .question = Which kinds of medicine does the guideline speak of?
group-surgery = Surgery
    .question = Is there a place for an operation?
group-radiotherapy = Radiation
    .question = Is there a place for radiation?
group-bone-protection = Protecting bones
    .question = Is there a medicine that helps protect the bones?
group-symptom-procedure = Fluid, airways and open tumours
    .question = What can be done about fluid, a blocked airway or an open tumour?
group-comfort-care = Comfort and support
    .question = What can ease pain and other troubles, whatever else is done?
group-trials = Clinical trials
    .question = Is taking part in a study an option?

## Facts: warning signs

fact-warning_signs = Warning signs
    .question = Do you have any of these signs right now? If you are not sure, tell your care team today.
    .where = Go by how you feel today. You do not need a report for this.
    .help = These signs can have harmless causes. They still need a check today, so they come before anything else. If you are in the last days of life and have agreed with your team on comfort care only, call the palliative team first (to be checked).
value-warning_signs-new_back_pain_or_leg_weakness = New or worse back or neck pain (also like a belt, at night or on coughing), weak, heavy or numb legs or arms, numbness of the trunk or where you sit, unsteady walking or falls, electric shocks down the back, or new trouble with bladder or bowel
value-warning_signs-severe_headache_confusion_or_seizure = A new headache that is bad, or comes in the morning or with vomiting; new confusion or drowsiness; a fit (seizure); new weakness in a part of the body or a drooping face; numb chin or face; double vision; or new trouble with speech, sight or balance
value-warning_signs-fever_or_shivering = Fever of 38.0 °C or the limit on your card, a temperature under 36 °C, shivers, new confusion, fast breathing, faintness, or feeling very ill, during cancer treatment, in the weeks after it, or with a central line
value-warning_signs-thirst_drowsiness_or_confusion = New strong thirst, passing much more water than usual, new constipation with sickness, great weakness, a racing heart, drowsiness or confusion; vomiting or deep breathing on a PI3K or AKT inhibitor
value-warning_signs-very_fast_decline = Getting worse very fast, yellow skin or eyes, or new bruises or bleeding that is not strong
value-warning_signs-new_breathlessness = New shortness of breath, also when lying flat; chest pain; fainting; racing heart; coughing up blood; swollen ankles or fast weight gain; or one leg newly swollen
value-warning_signs-sudden_bone_pain = Sudden strong pain in a bone, a limb out of shape, or a leg that can no longer carry you
value-warning_signs-severe_pain_or_despair = Pain that nothing eases or that does not let you sleep; feeling hopeless, or that you cannot go on; or thoughts of ending your life

## Facts: about you

fact-sex = Sex
    .question = Which sex stands in your medical record? You can leave this open.
    .where = On the first page of most reports.
    .help = Some parts of the guideline speak only of women, such as the part about ovaries. What counts is the organs and hormones of your body. If the record does not fit them, leave this open and ask your team.
value-sex-female = Female
value-sex-male = Male

fact-age = Age
    .question = How old are you? You can leave this open.
    .where = You know this best.

fact-menopause = Menopause
    .question = Have your periods stopped for good? It is fine not to know; treatment can make this hard to tell.
    .where = Ask your care team. A blood test of hormone levels can help.
    .help = Menopause is the time when periods end for good. Doctors draw the line in different ways, and some studies simply used an age above 50.
value-menopause-premenopausal = Before menopause: I still have periods, or would without treatment
value-menopause-perimenopausal = In between: my periods are changing
value-menopause-postmenopausal = After menopause: my periods have stopped for good
value-menopause-not_applicable = Does not apply to me

## Facts: where the cancer stands

fact-setting = Stage or situation
    .question = Where does the cancer stand today? Many people do not know their stage; "I don't know" is a good answer.
    .where = Look for "stage" in a letter from your cancer clinic, or for words such as "metastatic" or "recurrence".
    .sample =
        Diagnosis: breast cancer, stage IV, metastatic to bone
    .help = The stage says how far a cancer has grown or spread. "Metastatic" means that it has spread to distant parts of the body.
value-setting-early = Early: stage 1 to 3A
value-setting-operable_3c = Stage 3C, and surgery was possible at the start
value-setting-stage_3b = Stage 3B: grown into the skin or the chest wall, with no distant spread
value-setting-inoperable_3c = Stage 3C that could not be removed at the start: for example, with nodes above the collarbone
value-setting-locoregional_recurrence = Came back in or near the breast, chest wall or nearby nodes, with no distant spread
value-setting-metastatic = Metastatic (stage 4): spread to distant parts of the body

fact-metastatic_at_diagnosis = Spread when first found
    .question = Had the cancer already spread to distant parts when it was first found? Leave this open if you are not sure.
    .where = Look in your first letters for "stage 4", "metastatic at diagnosis" or "de novo".

fact-inflammatory = Inflammatory breast cancer
    .question = Has anyone called it "inflammatory breast cancer"? If you have not heard the word, "I don't know" is fine.
    .where = Look for "inflammatory" or "T4d" on your report from the lab or in a letter.
    .help = In this rare kind, the breast turns red, warm and swollen. Cancer cells block small vessels in the skin.

fact-recurrence_suspected_only = Return only suspected
    .question = Is the return or spread only suspected so far, with no cells or tissue looked at yet? It is fine not to know.
    .where = Look for a biopsy or "cytology" report from the new place. If there is none, it may be only suspected.
    .help = A biopsy takes a small piece of tissue. Cytology looks at single cells, for example from fluid.

fact-chest_wall_recurrence_only_site = Back in the chest wall only
    .question = After your breast was removed, did the cancer come back in the chest wall and nowhere else? Leave this open if you do not know.
    .where = Look at your latest scan report, or ask whether other places were found.
    .help = The chest wall is the skin, muscle and bone under the place where the breast was.

## Facts: what the tumour is like

fact-er = Oestrogen receptor (ER)
    .question = What does your report say about oestrogen receptors? Many people do not know; that is fine.
    .where = Look at your report from the pathology lab. Find "ER" or "oestrogen receptor" and a percentage.
    .help = ER-positive cancer cells can use oestrogen, a hormone, to grow. If you had more than one biopsy, give the highest result that is reliable.
value-er-positive = Positive: more than 10 in 100 cells
value-er-low = Low: 1 to 10 in 100 cells
value-er-negative = Negative: fewer than 1 in 100 cells
value-er-not_determinable = It was tried and could not be found out

fact-pr = Progesterone receptor (PR)
    .question = What does your report say about progesterone receptors? Leave this open if you cannot find it.
    .where = Look at your report from the pathology lab. Find "PR", "PgR" or "progesterone receptor", often next to ER.
    .help = Progesterone is one more hormone that some breast cancer cells respond to.
value-pr-positive = Positive: 1 in 100 cells or more
value-pr-negative = Negative: fewer than 1 in 100 cells
value-pr-not_determinable = It was tried and could not be found out

fact-her2 = HER2
    .question = What does your report say about HER2? If you are not sure, "I don't know" is better than a guess.
    .where = On your pathology report, look for "HER2", a score from 0 to 3+, and perhaps "ISH" or "FISH".
    .help = HER2 is a protein on the cell surface that can drive growth. Many reports say only "positive" or "negative". "Negative" can mean low, ultralow or zero.
value-her2-positive = Positive: score 3+, or 2+ with a positive ISH or FISH test
value-her2-low = Low: score 1+, or 2+ with a negative ISH or FISH test
value-her2-ultralow = Ultralow: score 0, with faint staining in a few cells
value-her2-zero = Zero: no staining at all

## Facts: where it has spread

fact-metastases = Places of spread
    .question = To which distant parts of the body has the cancer spread? Tick what you know and leave the rest open.
    .where = Look at the summary of your latest scan report (CT, MRI, PET or bone scan).
    .sample =
        Several metastases in the liver, the largest 2 cm
        Metastases in the spine and the pelvis
        Lungs and pleura: nothing found
    .help = Spread to a distant part is called a metastasis. It is still breast cancer, wherever it is.
value-metastases-bone = Bone
value-metastases-vertebra = Bones of the spine
value-metastases-brain = Brain
value-metastases-leptomeninges = The thin layers around the brain and spinal cord
value-metastases-spinal_cord = The spinal cord itself
value-metastases-lung = Lung
value-metastases-liver = Liver
value-metastases-pleura = The lining of the lungs (pleura)
value-metastases-pericardium = The lining of the heart (pericardium)
value-metastases-peritoneum = The lining of the belly (peritoneum)
value-metastases-bone_marrow = Bone marrow, where blood cells are made
value-metastases-soft_tissue = Soft tissue: skin, muscle or lymph nodes

fact-metastases_extent = How far it has spread
    .question = Is the spread in one or a few places, or in many? If nobody has said, leave this open.
    .where = Look in your scan report for words like "limited", "solitary", "few" or "widespread".
value-metastases_extent-localized = In one or a few places
value-metastases_extent-widespread = In many places
value-metastases_extent-not_applicable = There is no distant spread

fact-bone_metastases_diffuse = Spread to many bones
    .question = Has the cancer spread to many bones at once? It is fine not to know.
    .where = Look for "diffuse" or "multiple" on your bone scan or CT report.

fact-isolated_lung_metastasis = Lung as the only place
    .question = Is the lung the only place, with one or very few spots? Leave this open if you are not sure.
    .where = Look for "isolated" or "solitary" in your chest CT report.

fact-lymphangitic_lung = Spread along the lymph vessels of the lung
    .question = Has cancer spread along the lymph vessels inside the lungs? Few people have been told; not knowing is fine.
    .where = Look for "lymphangitic" or "lymphangitis" in your chest CT report.
    .help = Lymph vessels are fine tubes that drain fluid. When they fill with cancer cells, breathing can get harder.

fact-major_liver_involvement = Much of the liver taken up
    .question = Has anyone said that a large part of the liver is affected? If not, leave this open.
    .where = Ask your care team. Scan reports and liver blood tests give the answer together.

fact-unresectable = Places, if any, where surgery cannot remove it
    .question = Has a surgeon said that the cancer in one of these places cannot be removed? Leave open what was never talked about.
    .where = Look at a letter from the surgeon. Find the word "unresectable" or "inoperable".
value-unresectable-brain = In the brain
value-unresectable-leptomeninges = In the thin layers around the brain and spinal cord
value-unresectable-spinal_cord = In the spinal cord

## Facts: what the cancer does

fact-breast_lesion = Tumour in the breast
    .question = Does a tumour in the breast hurt, or has it broken through the skin? Leave open what you do not know.
    .where = You may see or feel this yourself. Letters may call an open tumour "fungating" or "ulcerated".
value-breast_lesion-fungating = It has broken through the skin (an open wound)
value-breast_lesion-painful = It hurts

fact-chest_wall_lesion = Tumour on the chest wall
    .question = Does a tumour on the chest wall hurt, or has it broken through the skin? Leave open what you do not know.
    .where = You may see or feel this yourself. Letters may call an open tumour "fungating" or "ulcerated".
value-chest_wall_lesion-fungating = It has broken through the skin (an open wound)
value-chest_wall_lesion-painful = It hurts

fact-metastases_symptomatic = Symptoms from the spread
    .question = Do you have symptoms from the spread, such as pain, short breath or headache? If the cause is unclear, leave this open.
    .where = Go by how you feel, and ask your care team what a symptom comes from.

fact-bone_metastases_painful = Bone pain from the spread
    .question = Does a bone hurt where the cancer has spread? It is fine not to be sure.
    .where = Go by how you feel, and compare it with the places named in your scan report.

fact-fracture = Broken or weak bone
    .question = Has a bone broken because of the cancer, or is one likely to break soon? Leave this open if nobody has said.
    .where = Look at the report of an X-ray or a CT. Find the words "pathologic fracture" or "impending fracture".
value-fracture-pathologic = A bone weakened by cancer has broken
value-fracture-impending = A bone is so weak that it may break soon

fact-weight_bearing_bone_compromised = A bone that carries weight has lost strength
    .question = Has anyone said that a bone that carries your weight has lost strength? If you are not sure, leave this open.
    .where = Look in scan reports about the hip, thigh, shin or spine, or ask your care team.

fact-spinal_cord_compression = Pressure on the spinal cord
    .question = Has a scan shown that something presses on the spinal cord? Leave this open if there was no such scan.
    .where = Look for "cord compression" in an MRI report of your spine.
    .help = The spinal cord carries the nerves in your back. Pressure on it can cause pain, weakness or numbness.

fact-bronchial_obstruction = Blocked airway
    .question = Has anyone said that a tumour blocks an airway in your lung? It is fine not to know.
    .where = Look for "bronchial obstruction" in your chest CT report or in a letter.

fact-pleural_effusion = Fluid around the lung
    .question = Has anyone found fluid around your lung? Leave this open if you are not sure.
    .where = Look for "pleural effusion" in an X-ray, CT or ultrasound report.

fact-pericardial_effusion = Fluid around the heart
    .question = Has anyone found fluid around your heart? Leave this open if you are not sure.
    .where = Look at the report of a CT or a heart ultrasound (echo). Find the words "pericardial effusion".

## Facts: treatment so far

fact-prior_drugs_early = Medicines for cancer without distant spread
    .question = Which of these did you have for cancer without distant spread (stages 1 to 3C), before or after an operation? Tick what you know.
    .where = Look in the summary letter from the end of your first treatment. Your pharmacy or clinic can give you a list.
value-prior_drugs_early-anthracycline = An anthracycline: a chemotherapy such as doxorubicin or epirubicin
value-prior_drugs_early-taxane = A taxane: a chemotherapy such as paclitaxel or docetaxel
value-prior_drugs_early-trastuzumab = Trastuzumab: a medicine against HER2
value-prior_drugs_early-tamoxifen = Tamoxifen: a hormone therapy
value-prior_drugs_early-aromatase_inhibitor = An aromatase inhibitor: a hormone therapy such as anastrozole, letrozole or exemestane

fact-prior_drugs_advanced = Medicines for advanced breast cancer
    .question = Which of these have you had for advanced breast cancer? Tick what you know and leave the rest open.
    .where = Look in your latest clinic letter. Your pharmacy or clinic can give you a list.
value-prior_drugs_advanced-anthracycline = An anthracycline: a chemotherapy such as doxorubicin or epirubicin
value-prior_drugs_advanced-taxane = A taxane: a chemotherapy such as paclitaxel or docetaxel
value-prior_drugs_advanced-trastuzumab = Trastuzumab: a medicine against HER2
value-prior_drugs_advanced-tamoxifen = Tamoxifen: a hormone therapy
value-prior_drugs_advanced-aromatase_inhibitor = An aromatase inhibitor: a hormone therapy such as anastrozole, letrozole or exemestane

fact-months_since_adjuvant_endocrine = Time from the end of hormone therapy to the cancer's return
    .question = Did you have hormone therapy for cancer without distant spread (stages 1 to 3C)? If so, how many months after it ended did the cancer come back? A rough idea helps; leave it open if you cannot tell.
    .where = Look in the letters from your time after the operation. Typical names are tamoxifen, anastrozole, letrozole and exemestane.
    .help = Give 0 if it came back while you were taking it. When hormone therapy comes after surgery, doctors call it "adjuvant".
value-months_since_adjuvant_endocrine-never = I never had it

fact-lines_advanced = Drug treatments begun for advanced cancer
    .question = How many drug treatments for advanced breast cancer have you started so far? Your care team can help you count.
    .where = Look in your latest clinic letter for "first line", "second line" and so on.
    .help = A "line" is one treatment, or one set of medicines taken together. Count the one you are on now. Give 0 if none has begun.

fact-endocrine_lines_advanced = Hormone therapies begun for advanced cancer
    .question = How many of these were hormone therapies? Leave this open if you are not sure.
    .where = Look in your clinic letters for tamoxifen, anastrozole, letrozole, exemestane, fulvestrant or injections to rest the ovaries.
    .help = Count each one that had a hormone therapy or a CDK4/6 inhibitor in it. It counts even if you took other medicines at the same time.

fact-chemotherapy_lines_advanced = Chemotherapies begun for advanced cancer
    .question = How many of these were chemotherapies? Leave this open if you are not sure.
    .where = Look in your clinic letters for "chemotherapy" and the names of the medicines.
    .help = Count each one that had chemotherapy in it. It counts even if you had other medicines at the same time. Leave out antibodies that carry chemotherapy, such as trastuzumab deruxtecan.

fact-months_on_latest_endocrine = Time on the latest hormone therapy
    .question = How many months did you take, or have you taken, your latest hormone therapy for advanced cancer? A rough idea helps.
    .where = Look for the start and end dates in clinic letters or on pharmacy labels. Leave it open if you cannot find them.
value-months_on_latest_endocrine-never = I have had none for advanced cancer

fact-treatment_state = How the latest treatment is going
    .question = How is the latest drug treatment for advanced cancer going? If you are waiting for results, leave this open.
    .where = Look at the last scan report or clinic letter for "stable", "response" or "progression".
value-treatment_state-none = No treatment for advanced cancer has begun
value-treatment_state-controlled = The cancer is shrinking or holding still
value-treatment_state-progressing = The cancer is growing
value-treatment_state-stopped = Treatment was stopped for another reason

fact-neoadjuvant_response = Response to the first medicine
    .question = If medicine (chemotherapy, hormone tablets or other) came before any operation, how well did it work in the breast and nodes? Leave this open if you have not been told.
    .where = Look for "response" in your scan reports, or in the lab report made after the operation.
    .help = When it comes before surgery, doctors call it "neoadjuvant". It can make the tumour smaller.
value-neoadjuvant_response-not_given = I have had no medicine before an operation
value-neoadjuvant_response-none = No response: the tumour did not shrink
value-neoadjuvant_response-partial = Partial response: it shrank somewhat
value-neoadjuvant_response-good_partial = Good partial response: it shrank a lot
value-neoadjuvant_response-complete = Complete response: no tumour could be found

fact-local_treatment_done = Breast operated on or radiated
    .question = Has this cancer in the breast been treated by an operation (more than a biopsy) or by radiation? It is fine not to be sure.
    .where = Look for the report of an operation. Or look for a letter from the radiation clinic.

fact-decompression_surgery = Operation to take pressure off
    .question = Have you had an operation to take pressure off the brain or the spinal cord? Leave open what you are not sure of.
    .where = Look in the letter from the surgeon for the word "decompression" or "resection".
value-decompression_surgery-brain = Inside the skull, for a tumour in the brain
value-decompression_surgery-spinal_cord = At the spine, to free the spinal cord

fact-fracture_fixed = Broken bone fixed
    .question = Has a bone that broke because of the cancer been fixed by an operation? Leave this open if you are not sure.
    .where = Look for "fixation", "nail" or "plate" in an operation report.

## Facts: your health otherwise

fact-heart_risk_factors = Risks for the heart
    .question = Do any of these apply to you? Tick what you know; the rest can wait for your care team.
    .where = Look at your list of diagnoses, or ask your family doctor.
    .help = Some cancer medicines can strain the heart. These points make that more likely.
value-heart_risk_factors-chest_wall_radiation = Radiation to the chest wall in the past
value-heart_risk_factors-high_blood_pressure = High blood pressure
value-heart_risk_factors-diabetes = Diabetes
value-heart_risk_factors-heart_disease = Known heart disease

## Options: medicines

option-systemic-therapy = Medicine for the whole body
    .what = Medicine that travels through the body and reaches cancer cells wherever they are. It can be hormone therapy, chemotherapy, or both. Trastuzumab may or may not be part of it. The aims are a better quality of life and a longer life.
    .living = It comes as tablets at home, as injections, or as drips. It can ease trouble in many places at once. It touches healthy cells too, so there are side effects; which ones depends on the medicine. Blood tests and scans show whether it helps.

option-hormone-therapy = Hormone therapy
    .what = Medicine that blocks or lowers the hormones which help some breast cancers grow. The aim is to stop or slow that growth. Examples are tamoxifen, anastrozole, letrozole, exemestane and fulvestrant. For cancer that has spread, it means hormone therapy as the only medicine against it.
    .living = Tablets at home or injections, without drips. Hot flushes and stiff joints are common. With cancer in the bones, pain there can rise for a while in the first weeks. By itself that does not mean the cancer is growing. With a lot of it in the bones, the blood can get too much calcium early on.

option-ovarian-ablation = Switching off the ovaries
    .what = The ovaries make oestrogen before menopause. They can be taken out by surgery or treated with radiation. A medicine (an LHRH agonist) can put them to rest. The aim is less oestrogen, which helps some breast cancers grow.
    .living = An operation is done once and cannot be undone. Injections go on, but they can be stopped. Each way brings on the menopause, with hot flushes, and bones can thin. A wish for children, and what it means for a couple, can be talked about before.

option-chemotherapy = Chemotherapy
    .what = Medicine that kills cells which divide fast, among them cancer cells. The aim is to shrink the cancer or slow it. The source lists many medicines, given one at a time or together. It names no single best plan.
    .living = Mostly drips, in cycles. It can ease trouble that the cancer causes. It can cause infections, nausea, hair loss and numb hands or feet. One group, the anthracyclines, can harm the heart. Older age, high blood pressure, diabetes, heart disease and earlier chest radiation add to that risk.

option-trastuzumab = Trastuzumab
    .what = An antibody, a lab-made protein that sticks to HER2 on cancer cells. The source pairs it with paclitaxel, a chemotherapy, or with others inside a trial. The aim is to hold the cancer and live longer.
    .living = Drips at a clinic, with tests of the heart. With paclitaxel, with or without carboplatin, it was well tolerated in one trial. Serious harm to the heart was seen when it was given at the same time as doxorubicin.

option-lapatinib-capecitabine = Lapatinib with capecitabine
    .what = Lapatinib blocks signals from HER2 inside the cell. Capecitabine is a chemotherapy. The pair is used after earlier treatment against HER2. The aim is to hold the cancer longer. No proven survival gain.
    .living = Tablets every day at home, without drips. Diarrhoea, rash, sore hands and feet; liver tests.

option-combined-modality-treatment = Several kinds of treatment in a planned order
    .what = First comes medicine, mostly chemotherapy. Surgery and radiation are next, and then often more medicine. The aim is to cure.
    .living = It takes many months: drips, then an operation, then visits on weekdays. Chemotherapy can cause infections, nausea, hair loss and numb hands or feet. Later the arm can swell, and the skin gets sore from the rays. In studies, some people stayed free of the cancer for many years.

option-initial-chemotherapy = Chemotherapy as the first step
    .what = This is chemotherapy that comes before surgery. It is built on an anthracycline, a taxane, or both: two families of these medicines. The aim is to make the tumour smaller.
    .living = Drips, in cycles, over some months. It can cause infections, nausea, hair loss and numb hands or feet. A fever needs care at once. Checks show whether the tumour shrinks, and surgery may become possible.

option-further-chemotherapy = More chemotherapy afterwards
    .what = This is chemotherapy that comes once the breast has been treated by surgery or radiation. The aim is to reach cancer cells that may be left.
    .living = More drips, in cycles, while the body still gets over the operation or the rays. It can cause infections, nausea, hair loss and numb hands or feet. Blood is checked before each drip. To do all one can is a comfort to some people; others long for an end to treatment.

## Options: surgery

option-mastectomy-with-radiation = Removing the breast, then radiation
    .what = The surgeon takes out the breast (mastectomy) and the nodes in the armpit. Radiation to the chest wall and the nodes nearby comes next. The aim is to keep the cancer from coming back there.
    .living = You sleep during the operation and stay in hospital; visits on weekdays for some weeks follow. Ask how long you stay. The arm can swell or stiffen. The wound can heal slowly, and the skin gets sore from the rays. To lose a breast can hurt inside too.

option-breast-conserving-therapy = Keeping the breast
    .what = The surgeon takes out the tumour and keeps the rest of the breast. Doctors call it breast-conserving therapy. The aim is to remove the cancer without the loss of the breast.
    .living = The breast stays, with a scar and often another shape. It is a smaller operation than to remove the breast, and radiation with visits on weekdays follows. The cancer can come back in the breast, and a second operation can become necessary. Some people are glad that it stays; some worry more.

option-individual-surgery = Another operation, chosen with you
    .what = An operation that is not on this list, chosen by you and a team of several specialties for your own situation. It says first what its aim is: often relief.
    .living = It can take a trouble away in one step. Every operation can bring bleeding, infection or a clot, and medicines may have to wait. Ask how long you stay, how long it takes to recover, and what help you need at home.

option-surgery-limited-metastases = Surgery for limited spread that causes symptoms
    .what = An operation on one or a few places of spread that cause trouble. It can come alone or together with radiation. The aim is to ease the trouble.
    .living = You sleep during the operation, and the trouble can ease. Ask how long you stay in hospital and how long it takes to recover. Every operation can bring bleeding, infection or a clot, and medicines may have to wait. Spread in other places stays as it is.

option-palliative-mastectomy = Removing a breast that hurts or has an open tumour
    .what = The surgeon takes out the breast (mastectomy) to ease pain or deal with an open wound. Its aim is relief. It is not meant to lengthen life.
    .living = You sleep during the operation and stay in hospital; ask how long. The hope is less pain, smell or bleeding, and easier days with fewer dressings. The wound may heal badly. To lose a breast can hurt inside too; you can talk about it first.

option-recurrence-local-surgery = Surgery for cancer that came back nearby
    .what = An operation on cancer that returned in the breast, the chest wall or nearby nodes. In the breast, one way is to take out the whole breast (mastectomy). The aim is to take out all of the cancer.
    .living = You sleep during the operation and stay in hospital; ask how long. Wounds heal more slowly where there was radiation before, and the arm can swell. To go through it again can be hard for you and your family. With fitting treatment some people then live long.

option-brain-surgery = Surgery for spread to the brain
    .what = An operation on cancer that has spread into the brain itself. The aim is to take it out and take pressure off the brain.
    .living = You stay in hospital, at first with close watch; some hair may be shaved. Headache or weakness from pressure can ease. A stroke, bleeding or infection can follow, and cancer cells can be carried into the lining of the brain. Ask how long you stay, when you may drive, and what help you need at home.

option-spinal-surgery = Surgery for pressure on the spinal cord
    .what = An operation on the spine where cancer in a bone presses on the spinal cord. The aim is to free the cord, so that you can walk. Radiation follows.
    .living = It comes at short notice and is a large operation. In a trial of selected people, more could walk afterwards than with radiation alone. Infection, bleeding and slow healing are risks, and not everybody can walk again. Ask how long it takes to recover, and what help you need afterwards.

option-lung-surgery = Surgery for a single place in the lung
    .what = An operation on spread in the lung when it is the only place, with one or very few spots. The aim is to take it out and to know what it is. It has not been proven to lengthen life.
    .living = You stay in hospital, at first with a tube in the chest. Ask how long you stay and how long it takes to recover. It has the risks of a chest operation, such as bleeding, infection or leaking air. Afterwards it is clear what the spot was, and that can change the treatment.

option-fracture-surgery = Surgery for a broken bone
    .what = An operation to set and hold a bone that broke because cancer had weakened it. The aim is less pain, and an arm or leg that can be used.
    .living = You stay in hospital; ask how long, and how soon the bone can carry weight. Infection, bleeding, a blood clot or loosening of the metal can follow.

option-prophylactic-fixation = Surgery to hold a bone before it breaks
    .what = An operation that strengthens a weak bone while it is still whole. The aim is that it does not break.
    .living = It can be planned, which a break cannot; you may feel safer when you move. Ask how long you stay in hospital and how long it takes to recover. Infection, bleeding or a blood clot can come, and some bones held this way would not have broken.

option-bone-support = Support for a bone that carries weight
    .what = Surgery, radiation or both for a bone that carries your weight and has lost strength. It comes on top of medicine for the whole body. The aim is less pain and a bone that holds.
    .living = An operation means a stay in hospital; radiation means one short visit or several. It can make it safer to stand and walk. An operation can bring infection or a clot, and radiation can make the pain worse for some days. Ask how much weight the bone may carry.

## Options: radiation

option-radiotherapy-symptomatic-metastases = Radiation for limited spread that causes symptoms
    .what = Rays from outside the body, aimed at the places that cause trouble. The aim is relief.
    .living = One short visit or several; you lie still and do not feel the rays. Relief can come, and some people feel little of it; ask when to expect it. It makes people tired, and healthy parts nearby can be irritated.

option-radiotherapy-bone = Radiation for painful bones
    .what = Rays from outside the body, aimed at a bone that hurts. The aim is to ease the pain.
    .living = In one large trial of people with breast or prostate cancer, a single visit eased pain as well as a series of visits. The single visit had fewer side effects at first, but more people had to come back for more. Pain can flare up for some days, and healthy parts near the bone can be irritated for a time.

option-radiotherapy-brain = Radiation to the brain
    .what = Rays from outside the body for spread to the brain that cannot be removed by surgery. The aim is to ease what it causes.
    .living = Visits on weekdays; a mask keeps the head still, and you do not feel the rays. Ask which of your cancer medicines pause. Headache and other trouble can ease. It makes people tired, hair falls out, and memory and thinking can get worse.

option-radiotherapy-meninges = Radiation to the layers around the brain and spinal cord
    .what = Rays from outside the body for cancer in these thin layers (the meninges) that surgery cannot take out. The aim is to ease what it causes.
    .living = Visits on weekdays; you lie still and do not feel the rays. Pain, weakness or other trouble can ease. It makes people tired and can irritate the throat or bowels. The team for comfort and your family can be there beside it.

option-radiotherapy-spinal-cord = Radiation to the spinal cord
    .what = Rays from outside the body for cancer at the spinal cord that cannot be removed by surgery. The aim is less pain, and to keep the strength to walk.
    .living = It starts soon: one short visit or several, lying flat and still. Pain can ease and strength can stay. It makes people tired, can irritate the throat or bowels, and does not always bring back strength. Ask for medicine against pain before the visit.

option-radiotherapy-bronchus = Radiation for a blocked airway
    .what = Rays from outside the body, aimed at a tumour that blocks an airway in the lung. The aim is relief.
    .living = One short visit or several; you lie still and do not feel the rays. Ask which of your cancer medicines pause. It can get easier to breathe, though not at once and not for everybody. Swallowing can hurt for a time. The lung can become inflamed later.

option-radiotherapy-breast = Radiation for a tumour in the breast that hurts or is open
    .what = Rays from outside the body, aimed at the breast to ease pain or an open wound. The aim is relief.
    .living = One short visit or several; you do not feel the rays. Pain or bleeding can become less, and the wound easier to live with. The skin gets red and sore, sometimes open. Ask how to care for it.

option-radiotherapy-chest-wall = Radiation for a tumour on the chest wall that hurts or is open
    .what = Rays from outside the body, aimed at the chest wall to ease pain or an open wound. The aim is relief.
    .living = One short visit or several; you do not feel the rays. Pain or bleeding can become less, and the wound easier to live with. The skin gets red and sore, sometimes open. Ask how to care for it.

option-recurrence-radiotherapy = Radiation for cancer that came back nearby
    .what = Rays from outside the body for cancer that came back in the breast, the chest wall or nearby nodes, and nowhere else. It can come with surgery or alone. In some people the aim is to cure.
    .living = Visits on weekdays for some weeks. In people with good signs the place often stayed under control. The skin gets sore; where there was radiation before, lasting harm to skin, ribs or nerves is more likely.

option-postoperative-radiotherapy-brain = Radiation after brain surgery
    .what = Rays from outside the body after an operation took pressure off the brain. The aim is that nothing grows back there.
    .living = It comes after the operation: one short visit or several, with a mask that keeps the head still. It makes people tired, and brain tissue can swell or be damaged later. Scans show how things are; to wait for them can be hard.

option-postoperative-radiotherapy-spine = Radiation after spine surgery
    .what = Rays from outside the body after an operation freed the spinal cord. The aim is that nothing presses on it again.
    .living = It comes after the operation: one short visit or several, lying still. You do not feel the rays. Pain can ease more. It makes people tired, and skin or wound can heal more slowly.

option-postoperative-radiotherapy-fracture = Radiation after a broken bone was fixed
    .what = Rays from outside the body, aimed at the bone that broke and was fixed by an operation. The aim is that the bone holds and hurts less.
    .living = It comes after the operation: one short visit or several, lying still. You do not feel the rays. Pain can ease more. It makes people tired, and skin or wound can heal more slowly. Ask which movements are safe meanwhile.

option-strontium-89 = Strontium-89
    .what = A radioactive medicine given into the blood that settles in bone. It can reach many painful bones at once. The aim is less pain.
    .living = One injection into a vein instead of many visits. In a trial in men with prostate cancer, people needed less pain medicine. Blood counts fall and can stay low for months, and pain can rise for some days at first. For a time the body gives off a little radiation; the team says what that means at home.

## Options: bones, fluid, comfort, trials

option-bisphosphonate = A bisphosphonate
    .what = Medicine that slows the loss of bone. The aim is fewer bone problems, such as breaks. The source names pamidronate, clodronate and zoledronate.
    .living = In the trials, pamidronate was given about every 3 to 4 weeks, and so was zoledronate. Both were drips into a vein: about 2 hours for pamidronate, 15 minutes for zoledronate. Clodronate was taken by mouth. It can harm the kidneys, lower calcium and, in a few people, damage the jawbone.

option-pleural-effusion-procedure = Draining fluid around the lung
    .what = A procedure for fluid between the lung and the chest wall, which can make it hard to breathe. The fluid is drained; if it comes back, more can be done. It is for relief.
    .living = The skin is numbed, and a thin tube lets the fluid out; breathing can get easier. You may cough or ache for a while, and infection is a risk. If fluid comes back, a thin tube can stay, or talc can seal the gap. Ask who then drains it at home.

option-pericardial-effusion-procedure = Draining fluid around the heart
    .what = A procedure for fluid around the heart, which can keep the heart from beating well. The fluid is drained under ultrasound. It can save a life when the fluid presses on the heart.
    .living = The skin is numbed, and a thin tube lets the fluid out; you can feel better. Bleeding is a risk. You stay in hospital and the heart is watched closely, which can be frightening and is there to keep you safe. Fluid can come back; then more can be done.

option-comfort-care = Comfort and supportive care
    .what = Care that eases pain, being tired, fears and other troubles. It can come by itself or beside any treatment. It is also called palliative or supportive care.
    .living = People who do this every day take time for pain, sleep, fear and those close to you, in hospital or at home. It asks little of the body. By itself it does not slow the cancer, and medicine for pain can make you sleepy. The word can frighten; it does not mean that anybody gives up.

option-clinical-trial = Taking part in a clinical trial
    .what = A study that tests new treatments, or new ways to use known ones. The aim is to learn what helps more. You can search by place, by medicine and by kind of treatment. There are ready searches for stage 4 and for cancer that came back. For another stage, ask your team.
    .living = You may get something new, and you are watched closely. It can help less than hoped and can have side effects that nobody knows yet. Often chance decides who gets what. There can be more visits, tests and forms, perhaps far from home. You can leave at any time.

## Options: tests

option-biopsy = Biopsy before treatment
    .what = A small piece of the tumour is taken and looked at. It shows the kind of cancer and the ER, PR and HER2 results.
    .living = The skin is numbed and a needle takes a piece; it can hurt a little, bleed or bruise. Ask when the answer comes; the wait can be hard. A needle can miss the cancer, so it may be repeated. A positive ER, PR or HER2 opens medicines against it; if all are negative, others come.

option-recurrence-biopsy = Cells or tissue from the new place
    .what = A small piece of tissue, or some cells, from the place where the cancer seems to be back. It shows whether it is cancer. ER, PR and HER2 can be tested again.
    .living = The skin is numbed and a needle takes a piece; it can hurt a little, bleed or bruise. Ask when the answer comes. If it is cancer, ER, PR and HER2 can differ from the first time and open other medicines. If none is found, that is good news, but a needle can miss it.

option-restaging = Finding out how far it has spread
    .what = Tests that show where the cancer is before treatment starts. This is called restaging. The treatment is chosen by what they show.
    .living = Scans, some with a needle prick; you lie still. Ask when the results come; the wait can be hard. Scans can miss very small spots, and can show harmless ones that need more tests. One place or a few can open local treatment; with more, medicine for the whole body leads.

option-spine-examination = Checking the spinal cord
    .what = A check for early pressure on the spinal cord, even when nothing is felt yet.
    .living = A doctor checks strength, feeling and walking, and asks about pain, bladder and bowel. It needs no needle and no scanner. It can miss early pressure, so a scan may follow. Pressure that is found early can be treated early; if all is well, you know which signs to watch for.

## Editions

edition-historical-2009 = History: the guideline of about 2009
    .notice = This is history, not today's care. It shows what a public text of the United States National Cancer Institute (NCI) held in about 2009. It is based on that text and was not reviewed by NCI. The text was written for professionals; the plain words here are ours. No clinician has reviewed this edition. Care has changed a lot since then, so ask your care team what holds today.
    .source = Based on NCI's public text of about 2009 on advanced breast cancer, not reviewed by NCI. We used NCI's full text of May 2007 and one undated later page of the same chapter. NCI's levels of evidence of 2004 and 2008 explain the codes.
    .whom = It is for people whose breast cancer is at stage 3B, or is at stage 3C and cannot be removed. It is also for people whose breast cancer is inflammatory, has come back, or has spread.

## Schemes and grades
## A code grades the study behind a claim: its design, then what it measured. The D codes moved in 2008.
## The details of designs 2, 3i and 3ii are from memory: to be checked.

scheme-pdq-2004 = Levels of evidence of the United States National Cancer Institute, 2004 version
    .what = A code grades the study behind a claim: first its design, then what it measured. It does not say how big the effect is or how firmly something is advised.
scheme-pdq-2008 = Levels of evidence of the United States National Cancer Institute, 2008 version
    .what = A code grades the study behind a claim: first its design, then what it measured. It does not say how big the effect is or how firmly something is advised.

grade-pdq-2004-1iA = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured how long people lived: overall survival.
grade-pdq-2004-1iB = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured deaths from the cancer.
grade-pdq-2004-1iC = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured quality of life, and this was done with care.
grade-pdq-2004-1iDi = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2004-1iDii = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2004-1iDiii = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured how often the tumour shrank: the response rate.
grade-pdq-2004-1iiA = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured how long people lived: overall survival.
grade-pdq-2004-1iiB = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured deaths from the cancer.
grade-pdq-2004-1iiC = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured quality of life, and this was done with care.
grade-pdq-2004-1iiDi = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2004-1iiDii = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2004-1iiDiii = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured how often the tumour shrank: the response rate.
grade-pdq-2004-2A = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured how long people lived: overall survival.
grade-pdq-2004-2B = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured deaths from the cancer.
grade-pdq-2004-2C = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured quality of life, and this was done with care.
grade-pdq-2004-2Di = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2004-2Dii = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2004-2Diii = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured how often the tumour shrank: the response rate.
grade-pdq-2004-3iA = Case series of whole populations, with no group to compare them with. They measured how long people lived: overall survival.
grade-pdq-2004-3iB = Case series of whole populations, with no group to compare them with. They measured deaths from the cancer.
grade-pdq-2004-3iC = Case series of whole populations, with no group to compare them with. They measured quality of life, and this was done with care.
grade-pdq-2004-3iDi = Case series of whole populations, with no group to compare them with. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2004-3iDii = Case series of whole populations, with no group to compare them with. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2004-3iDiii = Case series of whole populations, with no group to compare them with. They measured how often the tumour shrank: the response rate.
grade-pdq-2004-3iiA = Case series of patients one after another, with no group to compare them with. They measured how long people lived: overall survival.
grade-pdq-2004-3iiB = Case series of patients one after another, with no group to compare them with. They measured deaths from the cancer.
grade-pdq-2004-3iiC = Case series of patients one after another, with no group to compare them with. They measured quality of life, and this was done with care.
grade-pdq-2004-3iiDi = Case series of patients one after another, with no group to compare them with. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2004-3iiDii = Case series of patients one after another, with no group to compare them with. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2004-3iiDiii = Case series of patients one after another, with no group to compare them with. They measured how often the tumour shrank: the response rate.
grade-pdq-2004-3iiiA = Case series of selected patients, with no group to compare them with. They measured how long people lived: overall survival.
grade-pdq-2004-3iiiB = Case series of selected patients, with no group to compare them with. They measured deaths from the cancer.
grade-pdq-2004-3iiiC = Case series of selected patients, with no group to compare them with. They measured quality of life, and this was done with care.
grade-pdq-2004-3iiiDi = Case series of selected patients, with no group to compare them with. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2004-3iiiDii = Case series of selected patients, with no group to compare them with. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2004-3iiiDiii = Case series of selected patients, with no group to compare them with. They measured how often the tumour shrank: the response rate.

grade-pdq-2008-1iA = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured how long people lived: overall survival.
grade-pdq-2008-1iB = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured deaths from the cancer.
grade-pdq-2008-1iC = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured quality of life, and this was done with care.
grade-pdq-2008-1iDi = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured how long people lived without a named setback: event-free survival.
grade-pdq-2008-1iDii = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2008-1iDiii = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2008-1iDiv = These are double-blind randomized trials: chance chose, and nobody knew which treatment it was. They measured how often the tumour shrank: the response rate.
grade-pdq-2008-1iiA = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured how long people lived: overall survival.
grade-pdq-2008-1iiB = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured deaths from the cancer.
grade-pdq-2008-1iiC = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured quality of life, and this was done with care.
grade-pdq-2008-1iiDi = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured how long people lived without a named setback: event-free survival.
grade-pdq-2008-1iiDii = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2008-1iiDiii = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2008-1iiDiv = Randomized trials that were not blinded: chance chose, but people knew which treatment. They measured how often the tumour shrank: the response rate.
grade-pdq-2008-2A = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured how long people lived: overall survival.
grade-pdq-2008-2B = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured deaths from the cancer.
grade-pdq-2008-2C = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured quality of life, and this was done with care.
grade-pdq-2008-2Di = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured how long people lived without a named setback: event-free survival.
grade-pdq-2008-2Dii = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2008-2Diii = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2008-2Div = These are controlled trials without randomization: groups were compared, but it was not chance that formed them. They measured how often the tumour shrank: the response rate.
grade-pdq-2008-3iA = Case series of whole populations, with no group to compare them with. They measured how long people lived: overall survival.
grade-pdq-2008-3iB = Case series of whole populations, with no group to compare them with. They measured deaths from the cancer.
grade-pdq-2008-3iC = Case series of whole populations, with no group to compare them with. They measured quality of life, and this was done with care.
grade-pdq-2008-3iDi = Case series of whole populations, with no group to compare them with. They measured how long people lived without a named setback: event-free survival.
grade-pdq-2008-3iDii = Case series of whole populations, with no group to compare them with. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2008-3iDiii = Case series of whole populations, with no group to compare them with. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2008-3iDiv = Case series of whole populations, with no group to compare them with. They measured how often the tumour shrank: the response rate.
grade-pdq-2008-3iiA = Case series of patients one after another, with no group to compare them with. They measured how long people lived: overall survival.
grade-pdq-2008-3iiB = Case series of patients one after another, with no group to compare them with. They measured deaths from the cancer.
grade-pdq-2008-3iiC = Case series of patients one after another, with no group to compare them with. They measured quality of life, and this was done with care.
grade-pdq-2008-3iiDi = Case series of patients one after another, with no group to compare them with. They measured how long people lived without a named setback: event-free survival.
grade-pdq-2008-3iiDii = Case series of patients one after another, with no group to compare them with. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2008-3iiDiii = Case series of patients one after another, with no group to compare them with. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2008-3iiDiv = Case series of patients one after another, with no group to compare them with. They measured how often the tumour shrank: the response rate.
grade-pdq-2008-3iiiA = Case series of selected patients, with no group to compare them with. They measured how long people lived: overall survival.
grade-pdq-2008-3iiiB = Case series of selected patients, with no group to compare them with. They measured deaths from the cancer.
grade-pdq-2008-3iiiC = Case series of selected patients, with no group to compare them with. They measured quality of life, and this was done with care.
grade-pdq-2008-3iiiDi = Case series of selected patients, with no group to compare them with. They measured how long people lived without a named setback: event-free survival.
grade-pdq-2008-3iiiDii = Case series of selected patients, with no group to compare them with. They measured how long people lived without the cancer: disease-free survival.
grade-pdq-2008-3iiiDiii = Case series of selected patients, with no group to compare them with. They measured how long people lived with no growth of the cancer: progression-free survival.
grade-pdq-2008-3iiiDiv = Case series of selected patients, with no group to compare them with. They measured how often the tumour shrank: the response rate.

## Statements of the historical edition: overall strategy

statement-pdq_A-SYS-1 = When breast cancer has spread, its treatment will usually involve medicine for the whole body. That means hormone therapy, or chemotherapy, or both.
statement-pdq_A-SYS-2 = This treatment may come with or without trastuzumab, a medicine against HER2. The page itself does not say for whom.
statement-pdq_A-LOC-1 = Some spread is limited and causes symptoms. Radiation may be indicated for it.
statement-pdq_A-LOC-2 = Some spread is limited and causes symptoms. Surgery, alone or with radiation, may be indicated for it.
statement-pdq_A-TRIAL-1 = This is about everybody whose breast cancer has spread or come back. They should be considered candidates for a clinical trial that is going on.

## Statements: surgery

statement-pdq_A-SUR-0 = An operation may be indicated for selected patients. The cases that the source names are examples, not a full list.
statement-pdq_A-SUR-1 = Some breast tumours have broken through the skin. For selected patients with such a tumour, removing the breast (mastectomy) may be indicated.
statement-pdq_A-SUR-2 = Some breast tumours are painful. For selected patients with such a tumour, removing the breast (mastectomy) may be indicated.
statement-pdq_A-SUR-3 = Some patients have spread inside the brain. Surgery may be indicated for selected ones.
statement-pdq_A-SUR-4 = In some patients, spread to the spine presses on the spinal cord. Surgery may be indicated for selected ones.
statement-pdq_A-SUR-5 = Some patients have isolated spread in the lung. Surgery may be indicated for selected ones.
statement-pdq_A-SUR-6 = Some patients have a bone that broke because of the cancer. Surgery may be indicated for selected ones.
statement-pdq_A-SUR-7 = Some patients have a bone that is about to break. Surgery may be indicated for selected ones.
statement-pdq_A-SUR-8 = A procedure may be indicated for selected patients with fluid around the lung. The details stand in another NCI text.
statement-pdq_A-SUR-9 = A procedure may be indicated for selected patients with fluid around the heart. The details stand in another NCI text.

## Statements: radiation

statement-pdq_A-RT-0 = Radiation from outside the body has a major role. It is there to ease symptoms from spread in one or a few places.
statement-pdq_A-RT-1 = Painful spread to bone is one of the listed reasons for radiation.
statement-pdq_A-RT-2 = There can be spread to the brain that surgery cannot remove. This is one of the listed reasons for radiation.
statement-pdq_A-RT-3 = There can be spread to the layers around the brain and spinal cord that surgery cannot remove. This is one of the listed reasons for radiation.
statement-pdq_A-RT-4 = There can be spread to the spinal cord that surgery cannot remove. This is one of the listed reasons for radiation.
statement-pdq_A-RT-5 = A tumour that blocks an airway is one of the listed reasons for radiation.
statement-pdq_A-RT-6a = A breast tumour that hurts or has broken through the skin is one of the listed reasons for radiation.
statement-pdq_A-RT-6b = A chest-wall tumour that hurts or has broken through the skin is one of the listed reasons for radiation.
statement-pdq_A-RT-7a = In some people, an operation has taken pressure off the brain. Radiation should also be given after it.
statement-pdq_A-RT-7b = In some people, an operation has freed the spinal cord. Radiation should also be given after it.
statement-pdq_A-RT-8 = In some people, a bone broken by cancer has been fixed by an operation. Radiation should also be given after it.
statement-pdq_A-RT-9 = Trials, among them the completed RTOG 9714, were exploring the best schedule of visits. This question has been answered since.
statement-pdq_A-RN-1 = Strontium-89 is a radioactive medicine for the whole body. It can be given to ease symptoms when spread in the bones is diffuse.

## Statements: bisphosphonates

statement-pdq_A-BIS-1 = A bisphosphonate to lower bone problems should be considered when the cancer has spread to bone.
statement-pdq_A-BIS-2 = Randomized trials show fewer bone problems with pamidronate when the cancer has spread to bone.
statement-pdq_A-BIS-3 = Randomized trials show fewer bone problems with clodronate when the cancer has spread to bone.
statement-pdq_A-BIS-4 = Zoledronate has been at least as effective as pamidronate.

## Statements: where the source points to

statement-pdq_A-XREF-1 = For pain, the section on surgery refers to NCI's text on pain.
statement-pdq_A-XREF-2 = For fluid around the lung or heart, the source refers to NCI's text on heart and lung problems.
statement-pdq_A-XREF-3 = For pain, the section on radiation refers to NCI's text on pain.
statement-pdq_A-XREF-4 = For bisphosphonates and pain, the source refers to NCI's text on pain.
statement-pdq_A-CT-1 = For stage 4 breast cancer, the source points to NCI's list of trials in the United States that take new patients.
statement-pdq_A-CT-2 = For breast cancer that came back, the source points to the same list with another ready search.
statement-pdq_A-CT-3 = The list of trials can be narrowed by place, drug, kind of treatment and other points.
statement-pdq_A-CT-4 = NCI has a website. General facts about clinical trials stand there.

## Statements: stages

## Statements: inoperable stage 3B and 3C, inflammatory breast cancer

statement-pdq_B-INO-1 = For stage 3B, several kinds of treatment combined, with the aim to cure, are the standard of care.
statement-pdq_B-INO-2 = In one study that looked back, some people with cancer in nodes above the collarbone stayed free of it for ten years. They had combined treatment.
    .figures = About 32% were free of disease at 10 years in that one series. The study looked back at past patients, and others have not repeated it.
statement-pdq_B-INO-3 = People with cancer in nodes above the collarbone and no distant spread should be treated with the same aim to cure. Other studies have not repeated the finding behind this.
statement-pdq_B-INO-4 = At the start, surgery is generally limited to a biopsy. It shows the kind of cancer and the ER, PR and HER2 results.
statement-pdq_B-INO-5 = Chemotherapy built on an anthracycline, a taxane, or both, is standard as the first treatment.
statement-pdq_B-INO-6 = In one series, some people with inflammatory breast cancer stayed free of it for many years. They had combined treatment.
    .figures = Of 178 people with inflammatory breast cancer, 28% were free of disease at 15 years. They had combined treatment, and there was no comparison group.
statement-pdq_B-INO-7 = When chemotherapy has worked, local treatment may consist of removing the breast and armpit nodes. Radiation to the chest wall and nearby nodes follows.
statement-pdq_B-INO-8 = The first chemotherapy can lead to a good partial or complete response. After this, keeping the breast can be considered.
statement-pdq_B-INO-9 = Treatment after the breast has been treated may consist of more chemotherapy.
statement-pdq_B-INO-10 = Hormone therapy should be administered when the tumour is ER-positive. The same holds when its ER result is not known.
statement-pdq_B-INO-11 = All such patients should be considered candidates for trials on how best to combine the kinds of treatment.

## Statements: recurrent and metastatic, in general

statement-pdq_B-REC-1 = Breast cancer that has come back often responds to treatment but is rarely cured.
statement-pdq_B-REC-2 = With fitting treatment, people whose cancer is back only in the breast or chest wall may live long.
statement-pdq_B-REC-3 = Tests to see how far the cancer has spread are indicated. They come before treatment of a recurrence or of metastatic cancer.
statement-pdq_B-REC-4 = At times, it is suspected that the cancer is back or has spread. Whenever possible, cells or tissue should be obtained then.
statement-pdq_B-REC-5 = ER, PR and HER2 at the time of return, and earlier treatment, should be considered in choosing treatment, if known.
statement-pdq_B-REC-6 = Receptors can change. In one small study, 36% of receptor-positive tumours had become receptor-negative when they came back. There was no treatment in between.
statement-pdq_B-REC-7 = At times, ER and PR are not known. Other facts are then useful in choosing between chemotherapy and hormone therapy. They are the places of return, the time since treatment, the earlier response and menopause.
statement-pdq_B-SYSD-1 = Treatment of cancer that has spread is palliative. Its goals are a better quality of life and a longer life.
statement-pdq_B-SYSD-2 = At that time, survival with spread cancer was shorter than today, though some people lived long. Care has changed a lot since.
    .figures = Median survival, the time that half of the people outlived, was reported as 18 to 24 months. These figures are old and no longer hold.
statement-pdq_B-SYSD-3 = With chemotherapy at one hospital in 1973 to 1982, some people had no cancer left to find. A few of them stayed well for many years.
    .figures = 263 people (16.6%) had a complete response. 49 people (3.1% of all) were in remission beyond 5 years, and 26 (1.5%) still at 16 years. There was no comparison group.

## Statements: return in or near the breast

statement-pdq_B-LRR-1 = With fitting treatment, people whose cancer has come back in or near the breast may live long.
statement-pdq_B-LRR-2 = Some people had breast-conserving surgery with radiation. In a minority of them, the cancer came back in the breast.
    .figures = It came back in the breast in 10% to 20% of people between years 1 and 9.
statement-pdq_B-LRR-3 = When cancer comes back in the breast, a minority have distant spread or a lot of local disease at that time.
    .figures = 9% to 25% had distant spread or extensive local disease at that time.
statement-pdq_B-LRR-4 = When the cancer has come back in or near the breast, further local treatment should be considered. One example is to remove the breast.
statement-pdq_B-LRR-5 = Some people had treatment of an invasive return in the breast. Even so, the cancer often came back within five years.
    .figures = In one series, the estimated rate of one more relapse within 5 years was 52%.
statement-pdq_B-LRR-6 = For spread in the skin, a trial shows that miltefosine put on the skin gives local control. It was not available in the United States.
statement-pdq_B-LRR-7 = A return in the chest wall after mastectomy usually comes before wider spread. In a subset of people it is the only place.
statement-pdq_B-LRR-8 = When the chest wall is the only place, surgery, radiation or both may be curative.
statement-pdq_B-LRR-9 = The best chance of living long is with a chest-wall return under 3 cm, or one in armpit or breastbone nodes. More than two years without disease helps; nodes above the collarbone are less favourable.
statement-pdq_B-LRR-10 = In people with such favourable signs, some stayed free of disease for years. The local area often stayed under control.
    .figures = 25% were free of disease at 5 years and 15% at 10 years. The local area was under control in 57% at 10 years.
statement-pdq_B-LRR-11 = Medicine for the whole body should be considered after a return in or near the breast, because the risk of later spread is high. No randomized study was available to guide this.

## Statements: hormone therapy

statement-pdq_B-HT-1 = For newly found spread cancer after menopause, hormone therapy should generally be considered first. This holds when ER or PR is positive, or both are unknown.
statement-pdq_B-HT-2 = Some such women have spread only to bone and soft tissue. For them, hormone therapy is especially indicated. They must have had no antioestrogen (such as tamoxifen) after surgery, or none for more than a year.
statement-pdq_B-HT-3 = Several randomized trials suggest that aromatase inhibitors do as well as tamoxifen or better. They looked at response and at time without growth.
statement-pdq_B-HT-4 = This is from a pooled analysis of trials. It found fewer deaths with newer aromatase inhibitors than with tamoxifen or a progestin.
    .figures = The hazard ratio for death was 0.87 (95% interval 0.82 to 0.93), a relative figure. The source gives no absolute numbers here.
statement-pdq_B-HT-5 = This is about women before menopause. Trials of an LHRH agonist plus tamoxifen against either alone were too small. Their results were inconsistent.
statement-pdq_B-HT-6 = This is about women before menopause. The trial with the best design shows longer survival with buserelin and tamoxifen together than with either alone.
    .figures = In this trial of 161 women, median survival was 3.7 years with both, 2.9 years with tamoxifen and 2.5 years with buserelin (P = .01).
statement-pdq_B-HT-7 = Caution: few women in that trial had had tamoxifen after surgery. So it is uncertain whether its result holds for those who had.
statement-pdq_B-HT-8 = Some people took an antioestrogen (such as tamoxifen) within the past year. Second-line hormone therapy should be given to them. This holds when the tumour is ER-positive or unknown and the spread is only in bone or soft tissue.
statement-pdq_B-HT-9 = After menopause, there are some examples for second-line hormone therapy. They are anastrozole, letrozole, exemestane, megestrol, oestrogens, androgens and fulvestrant.
statement-pdq_B-HT-10 = All three aromatase inhibitors were set against megestrol in randomized trials. The trials found that they work at least as well and are better tolerated.
statement-pdq_B-HT-11 = After growth on tamoxifen, two trials with 400 and 451 patients show a similar time without growth for fulvestrant and anastrozole.
statement-pdq_B-HT-12 = The best order of hormone medicines is not known.
statement-pdq_B-HT-13 = Women who are before menopause should undergo switching off of the ovaries. It is done by surgery, by radiation or by an LHRH agonist.
statement-pdq_B-HT-14 = Some people should not receive hormone therapy alone. They have spread along the lymph vessels of the lung, major liver involvement, or spread to the brain or spinal cord.
statement-pdq_B-HT-15 = When a bone that carries weight has lost strength, surgery, radiation or both should be considered. They are added to medicine for the whole body.
statement-pdq_B-HT-16 = People with spread to the spine should be evaluated for early pressure on the spinal cord. This holds even when they feel no nerve symptoms.
statement-pdq_B-HT-17 = Caution: in the first weeks of hormone therapy, bones can hurt and a blood value (alkaline phosphatase) can rise. This does not always mean growth.
statement-pdq_B-HT-18 = Some people have a lot of cancer in the bones. They are at risk of too much calcium in the blood early in hormone therapy.
statement-pdq_B-HT-19 = Hormone therapy can fail early, for example within six months. When it does, this suggests that the next treatment should be chemotherapy.

## Statements: trastuzumab and lapatinib

statement-pdq_B-HER-1 = About 25% of breast cancers have too much HER2. Trastuzumab is an antibody against it.
statement-pdq_B-HER-2 = This is about HER2-positive cancer, after chemotherapy. Trastuzumab alone shrank the tumour in 21% of patients.
statement-pdq_B-HER-3 = This is about HER2-positive cancer that has spread. Chemotherapy with trastuzumab shows longer survival than without it.
    .figures = Overall survival was 25.1 months with trastuzumab and 20.3 months without it (P = .05).
statement-pdq_B-HER-4 = Caution: when trastuzumab was given together with doxorubicin, it caused significant heart damage.
statement-pdq_B-HER-5 = When the cancer has spread and has much HER2, people are candidates for trastuzumab with paclitaxel. Or they are candidates for a trial with taxanes or other medicines.
statement-pdq_B-HER-6 = In HER2-positive cancer, trastuzumab with paclitaxel, with or without carboplatin, was well tolerated. With carboplatin, the cancer took longer to grow.
statement-pdq_B-LAP-1 = Lapatinib is taken by mouth and blocks HER2 and a related protein. It works after an anthracycline, a taxane and trastuzumab.
statement-pdq_B-LAP-2 = In pretreated HER2-positive cancer, lapatinib with capecitabine kept growth away for longer than capecitabine alone. Survival did not differ at that time.
statement-pdq_B-LAP-3 = A later report of the same trial again favoured lapatinib with capecitabine. Growth began less often in the brain.

## Statements: chemotherapy

statement-pdq_B-CT-1 = Some cancers grow on hormone therapy. People with such a cancer are candidates for chemotherapy.
statement-pdq_B-CT-2 = Some tumours have no hormone receptors. People with such a tumour are candidates for chemotherapy.
statement-pdq_B-CT-3 = Some cancers have spread to inner organs. People with such spread are candidates for chemotherapy.
statement-pdq_B-CT-4 = Many medicines are listed as active when given alone. Among them are anthracyclines, taxanes, capecitabine, vinorelbine, gemcitabine and platinum medicines.
statement-pdq_B-CT-5 = Several combinations are listed as active. Examples are CMF, CAF, docetaxel with doxorubicin and docetaxel with capecitabine.
statement-pdq_B-CT-6 = Is one medicine or a combination better as the first chemotherapy? This is unclear.
statement-pdq_B-CT-7 = Given together, paclitaxel and doxorubicin shrank tumours more often and delayed growth longer than one after the other. Survival was equal.
statement-pdq_B-CT-8 = The pace of growth, other illnesses, and what patient and doctor prefer will influence the choice.
statement-pdq_B-CT-9 = Is one chemotherapy plan better than another? There are no data that support this.
statement-pdq_B-CT-10 = When the cancer comes back, single medicines can be used one after another. Combinations can be used too.
statement-pdq_B-CT-11 = Some people get chemotherapy and hormone therapy at the same time. Studies show no survival gain from this over one after the other.
statement-pdq_B-CT-12 = After a complete response, going on at once with another plan shows a longer time without disease, in two trials. Survival did not improve, and in one trial it was worse.
statement-pdq_B-CT-13 = At times, there has been a partial response or a standstill. After this, another plan or a higher dose shows no difference in survival.
statement-pdq_B-CT-14 = Four studies looked at extra combination chemotherapy right after the best response. They lead to the conclusion that it does not improve survival.
statement-pdq_B-CT-15 = Some people need a second chemotherapy. They are good candidates for a trial, since there is no standard.
statement-pdq_B-CT-16 = Heart damage should be considered when doxorubicin is in question. Older age, heart disease, high blood pressure, diabetes, earlier anthracyclines and chest radiation raise the risk.
statement-pdq_B-CT-17 = Dexrazoxane has been shown to lower the heart risk of doxorubicin. It has allowed its use in people at risk.
statement-pdq_B-CT-18 = Dexrazoxane has a similar protective effect with epirubicin.
statement-pdq_B-CT-19 = A slow, continuous drip of doxorubicin may reduce the heart risk.
statement-pdq_B-CT-20 = There is very strong chemotherapy with stem-cell support. Against the usual kind, it shows no benefit. This holds for survival and for time without relapse.
statement-pdq_B-CT-21 = This is about very strong chemotherapy. It remains under evaluation, and it has its place only in trials.
statement-pdq_B-CT-22 = Adding bevacizumab to paclitaxel as first chemotherapy in HER2-negative cancer delayed growth. It did not lengthen life and had more side effects.

## Statements: not from the source, but from today

statement-her2_D-RT-01 = For painful spread to bone, a trial shows equal pain relief at three months with one visit or several. One visit has fewer early side effects but more repeat treatment.

## Statements: signs that need care today

statement-her2_D-EM-01 = Back or neck pain that is new or worse, with weakness, numbness or bladder or bowel change, can mean pressure on the spinal cord. Nerve signs are an emergency; pain alone needs care the same day.
statement-her2_D-EM-02 = A new headache that is bad or comes in the morning, vomiting, confusion, a seizure, or new trouble with strength, speech, sight or balance can mean pressure in the head. This is an emergency. To be checked.
statement-her2_D-EM-03 = Fever (38.0 °C, or the limit on your card), shivering or feeling very ill during treatment can be a serious infection. This is an emergency. A normal temperature does not rule it out.
statement-her2_D-EM-05 = Thirst, passing much water, constipation, sickness and drowsiness can mean too much calcium in the blood. This needs care the same day; confusion makes it an emergency.
statement-her2_D-EM-06 = Very fast decline, yellow skin, bleeding or confusion can mean that an organ is failing (a visceral crisis). This needs care the same day; confusion, drowsiness, heavy bleeding or short breath at rest makes it an emergency. Spread to an organ alone is not a crisis.
statement-her2_D-EM-10 = Sudden short breath, chest pain on breathing or coughing blood can mean a clot in the lung. This is an emergency; a swollen leg alone needs care the same day. To be checked.
statement-her2_D-EM-11 = Short breath when lying flat, swollen ankles, fainting or chest pain can mean heart trouble from treatment. Chest pain, fainting, or short breath at rest or when lying flat is an emergency.
statement-her2_D-EM-12 = Sudden bone pain, a limb out of shape or a leg that cannot carry weight can mean a broken bone. Put no weight on it and get help at once.
statement-her2_D-EM-18 = Pain that is out of control or despair needs care the same day. A plan to end one's life is an emergency.

## Rules: strategy

rule-systemic-metastatic = This is for when the cancer has spread. The guideline says care will usually involve hormone therapy, chemotherapy or both, with or without trastuzumab.
rule-surgery-limited-metastases = This is for when the spread is in one or a few places and causes trouble. The guideline says surgery may be indicated for this.
rule-radiotherapy-limited-metastases = This is for when the spread is in one or a few places and causes trouble. The guideline says radiation may be indicated for this.

## Rules: surgery

rule-individual-surgery = The guideline says surgery may be indicated for selected people. The cases that it names are not a full list.
rule-palliative-mastectomy = The guideline says that taking out the breast may be indicated when a tumour hurts or has broken through the skin.
rule-brain-surgery = This is for when the cancer has spread to the brain. The guideline says surgery may be indicated for selected people then.
rule-spinal-surgery = This is for when spread to the spine presses on the spinal cord. The guideline says surgery may be indicated for this.
rule-lung-surgery = The guideline says surgery may be indicated when the lung is the only place of spread.
rule-fracture-surgery = This is for when a bone has broken where cancer made it weak. The guideline says surgery may be indicated for this.
rule-prophylactic-fixation = The guideline says that surgery may be indicated when a weak bone is about to break.
rule-pleural-effusion-procedure = The guideline says that a procedure may be indicated when there is fluid around the lung.
rule-pericardial-effusion-procedure = The guideline says that a procedure may be indicated when there is fluid around the heart.

## Rules: radiation

rule-radiotherapy-symptomatic-metastases = This is for when the spread is in one or a few places and causes trouble. The guideline says radiation has a major role in this.
rule-radiotherapy-bone = The guideline lists painful spread to bone as a reason for radiation.
rule-radiotherapy-brain = This is for when surgery cannot take out spread to the brain. The guideline lists this as a reason for radiation.
rule-radiotherapy-meninges = This is for when surgery cannot take out spread to the layers around the brain. The guideline lists this as a reason for radiation.
rule-radiotherapy-spinal-cord = This is for when surgery cannot take out spread to the spinal cord. The guideline lists this as a reason for radiation.
rule-radiotherapy-bronchus = The guideline lists a tumour that blocks an airway as a reason for radiation.
rule-radiotherapy-breast = The guideline lists a breast tumour that hurts or is open as a reason for radiation.
rule-radiotherapy-chest-wall = This is for when a tumour of the chest wall hurts or is open. The guideline lists this as a reason for radiation.
rule-postoperative-radiotherapy-brain = This is for when surgery has taken pressure off the brain. The guideline says radiation should also be given then.
rule-postoperative-radiotherapy-spine = This is for when surgery has freed the spinal cord. The guideline says radiation should also be given then.
rule-postoperative-radiotherapy-fracture = This is for when a bone broken by cancer has been fixed. The guideline says radiation should also be given then.
rule-strontium-89 = The guideline says that strontium-89 can be given when many bones are affected and hurt.

## Rules: bone

rule-bisphosphonate = The guideline says that a bisphosphonate should be considered when the cancer has spread to bone.
rule-bone-support = This is for when a bone that holds you up has lost strength. The guideline says surgery, radiation or both should be considered for this.

## Rules: trials and comfort

rule-trial-advanced = This is for when the cancer has spread or come back. The guideline says all people in this state should be considered for a clinical trial.
rule-trial-inoperable = The guideline says all people at this stage should be considered for a trial on how best to join the kinds of treatment.
rule-trial-second-line = Some people need a new chemotherapy. The guideline says they are good candidates for a trial, as there is no standard.
rule-comfort-metastatic = The guideline says care for cancer that has spread is palliative: it aims at a better and a longer life.
rule-comfort-everyone = Easing pain and other troubles is for all people; the guideline points to a text of its own on pain.

## Rules: tests

rule-restaging = The guideline says that tests to see how far the cancer has spread are indicated before treatment.
rule-recurrence-biopsy = This is for when the cancer may be back or may have spread. The guideline says that, whenever possible, cells or tissue should be taken then.
rule-spine-examination = This is for when the cancer has spread to the spine. The guideline says people should be evaluated for early pressure on the cord, even if they feel fine.

## Rules: inoperable and inflammatory

rule-combined-modality-stage-3b = The guideline says that for stage 3B, joint treatment with the aim to cure is the standard of care.
rule-combined-modality-supraclavicular = The guideline says people with cancer in nodes above the collarbone should be treated with the same aim to cure.
rule-combined-modality-inflammatory = The guideline puts this kind of cancer beside stage 3B, where joint treatment with the aim to cure is the standard of care.
rule-biopsy = To learn what the tumour is like, a piece is taken first. The guideline says surgery at the start is generally limited to this.
rule-initial-chemotherapy = The guideline says that chemotherapy with an anthracycline, a taxane or both is standard as the first step.
rule-mastectomy-with-radiation = This is for when chemotherapy has worked. The guideline says that the next step may then consist of taking out the breast, and radiation after it.
rule-breast-conserving-therapy = This is for when the first chemotherapy has worked well. The guideline says that keeping the breast can be considered then.
rule-further-chemotherapy = The guideline says that, once the breast has been treated, the next step may consist of more chemotherapy.
rule-hormone-therapy-inoperable = This is for when ER is positive or not known. The guideline says hormone therapy should be administered then.

## Rules: return in or near the breast

rule-recurrence-local-surgery = This is for when the cancer came back nearby. The guideline says more local treatment should be considered, such as taking out the breast.
rule-recurrence-surgery-chest-wall = The guideline says that surgery may be curative when the chest wall is the only place.
rule-recurrence-radiotherapy-chest-wall = The guideline says that radiation may be curative when the chest wall is the only place.
rule-systemic-recurrence = The guideline says medicine for the whole body should be considered, as the risk of later spread is high.

## Rules: hormone therapy

rule-hormone-therapy-initial = The guideline says this should generally be considered first past menopause. It holds when ER or PR is positive, or if both are not known.
rule-hormone-therapy-bone-soft-tissue = Spread to bone and soft tissue only: here the guideline calls this especially indicated. You must be off such medicine for more than a year, or never have had it.
rule-hormone-therapy-within-a-year = Spread to bone or soft tissue only: here the guideline says second-line hormone therapy should be given. It is for people who took such medicine in the year before the cancer came back.
rule-hormone-therapy-second-line = For the next step past menopause, the guideline names some medicines as examples. Which order is best is not known.
rule-ovarian-ablation = Before menopause, the guideline says women should undergo this. It stops the ovaries from making hormones.
rule-hormone-therapy-not-alone = This is about cancer in one of these places. The guideline says people should not receive hormone therapy as the sole drug then.
rule-hormone-therapy-flare = Caution: in the first weeks, bone pain and a blood value called alkaline phosphatase can rise without growth of the cancer.
rule-hormone-therapy-hypercalcaemia = With cancer in many bones, there is a risk of too much calcium in the blood when hormone therapy starts.

## Rules: trastuzumab and lapatinib

rule-trastuzumab = The guideline says that people whose spread cancer has much HER2 are candidates for trastuzumab with paclitaxel, or for a trial.
rule-trastuzumab-with-doxorubicin = Caution: given together with doxorubicin, trastuzumab caused serious harm to the heart.
rule-lapatinib-capecitabine = The guideline reports that this pair held off growth longer than capecitabine alone after an anthracycline, a taxane and trastuzumab.

## Rules: chemotherapy

rule-chemotherapy-after-hormones = This is for when the cancer grows while on hormone therapy. The guideline says people are candidates for chemotherapy then.
rule-chemotherapy-receptor-negative = This is for when ER and PR are both negative. The guideline says people are candidates for chemotherapy then.
rule-chemotherapy-visceral = This is for when the cancer has spread to inner organs. The guideline says people are candidates for chemotherapy then.
rule-chemotherapy-next = The guideline says that one medicine after the other, or some at once, can be used when the cancer comes back.
rule-chemotherapy-early-failure = Hormone therapy can fail soon, such as within six months. The guideline suggests that chemotherapy comes next then.
rule-chemotherapy-heart = Harm to the heart should be considered when doxorubicin is in question, and what you entered can raise that risk.
rule-chemotherapy-heart-protection = If epirubicin or doxorubicin is chosen, the heart matters: dexrazoxane protects with epirubicin, and a slow drip of doxorubicin may help.

## Rules: signs that need care today

rule-red-flag-spinal-cord = These signs may mean that something presses on the spinal cord.
    .action = With nerve signs now, with pain alone today. Do you feel weak, heavy or numb, walk unsteadily or fall, feel electric shocks down your back, or have new bladder or bowel trouble? Then call your care team's emergency number or the emergency service now. If you have only the pain, call your care team today. Say that you have cancer and that it could be the spinal cord.
rule-red-flag-brain = These signs may mean swelling or pressure in the head.
    .action = Call your care team's emergency number or the emergency service now. For a fit, sudden weakness, loss of speech, the worst headache ever or fainting, call an ambulance.
rule-red-flag-infection = These signs may mean a serious infection while your body cannot fight it well.
    .action = Call your care team's emergency number or the emergency service now. Do not wait, and do not take a fever medicine first. A normal temperature does not rule it out. Say what cancer treatment you have had.
rule-red-flag-calcium = These signs may mean too much calcium in the blood.
    .action = Are you confused or very drowsy? Then call your care team's emergency number or the emergency service now. If not, call your care team today. A blood test can show it.
rule-red-flag-organ-failure = These signs may mean that an organ such as the liver is not working well.
    .action = Call your care team today. If you are confused or drowsy, bleed heavily, or are short of breath at rest, call the emergency service now.
rule-red-flag-breathlessness = These signs may mean a blood clot in the lung, or trouble with the heart. It can also be that a cancer medicine inflames your lungs.
    .action = Call your care team's emergency number or the emergency service now. Say which medicines you have had. If one leg or both ankles are swollen, or your weight goes up fast, and nothing else is wrong, call your care team today.
rule-red-flag-fracture = These signs may mean that a bone has broken or is about to break.
    .action = Put no weight on it. Call your care team's emergency number or the emergency service now.
rule-red-flag-pain-or-despair = Pain like this and dark thoughts are reasons to get help today, and help is there.
    .action = Call your care team today and say that it cannot wait. If you are thinking of ending your life, call the emergency service or a crisis line now. Ask someone to stay with you.

## Strengths: how firmly the source puts it

strength-will-usually = will usually be part of care (what was done most of the time)
strength-with-or-without = may or may not be part of it
strength-may-be-indicated = may be indicated (may suit selected people)
strength-should-be-considered = should be considered
strength-should-generally-be-considered = should generally be considered
strength-should-be-given = should be given
strength-should-be-administered = should be administered
strength-should-be-treated = should be treated
strength-should-undergo = should undergo it
strength-should-be-evaluated = should be evaluated
strength-should-not-receive = should not receive it
strength-should-whenever-possible = should be done whenever possible
strength-has-a-major-role = has a major role
strength-is-an-indication = is a listed reason for it
strength-is-indicated = is indicated
strength-especially-indicated = is especially indicated
strength-can-be-given = can be given
strength-can-be-used = can be used
strength-can-be-considered = can be considered
strength-may-consist-of = may consist of it
strength-may-be-curative = may be curative (may cure)
strength-may = may happen, or may help
strength-standard-of-care = is the standard of care
strength-is-standard = is standard
strength-generally-limited-to = is generally limited to it
strength-is-palliative = is palliative (meant to ease and to lengthen life)
strength-are-candidates = people like this are candidates
strength-are-good-candidates = people like this are good candidates
strength-useful-in-selecting = is useful in choosing
strength-will-influence = will influence the choice
strength-shows = a finding of studies
strength-suggests = studies or experience suggest it
strength-concludes = a conclusion from several studies
strength-examples = examples, not a full list
strength-lists = a list of what is active, without order
strength-inconsistent = studies do not agree
strength-not-known = not known
strength-unclear = unclear
strength-no-data-support = no data support a difference
strength-under-evaluation = still under evaluation (then only in trials)
strength-explores = an open question at that time
strength-caution = a caution
strength-at-risk = a risk to watch for
strength-background = background
strength-refer = points to another text
strength-emergency = a sign that needs care at once or the same day

## Notes on citations: what to know before leaning on them

citation-porter-1993 = This trial was in men with prostate cancer, so it is indirect evidence for breast cancer.
citation-quilty-1994 = This trial was in men with prostate cancer, so it is indirect evidence for breast cancer.
citation-powles-2006 = This trial was in women with operable breast cancer, after surgery. It is cited for people whose cancer has already spread to bone.
citation-hortobagyi-1998 = This is the report of a trial after two years. The women in it had chemotherapy too.
citation-rosen-2003 = This trial also included people with myeloma, a cancer of the bone marrow. Of those who took part, 1,130 had breast cancer.
citation-berg-1994 = The PubMed number is given as in the source. It does not look right for a paper of 1994.
citation-aberizk-1986 = This paper is about recurrence after mastectomy. The source cites it for recurrence in a breast that was kept.
citation-bonneterre-2000 = This trial was double-blind, yet the source gives its sentence a code for trials that were not blinded. We quote the code.
citation-nabholtz-2000 = This trial was double-blind, yet the source gives its sentence a code for trials that were not blinded. We quote the code.
citation-mouridsen-2003 = This trial was double-blind, yet the source gives its sentence a code for trials that were not blinded. We quote the code.
citation-robert-2006 = This trial was not blinded, yet the source gives its sentence a code for double-blind trials. We quote the code.
citation-buzdar-1989 = This trial was of treatment after surgery for early cancer. The source cites it for cancer that has spread.
citation-waeber-2003 = This is itself a randomized trial. The source cites it beside its remark that no randomized study was there to guide care.
citation-burstein-2001 = This study was of trastuzumab with vinorelbine. The source cites it for trastuzumab with paclitaxel or in a trial.
citation-gershanovich-1998 = This trial compared letrozole with aminoglutethimide, not with megestrol.
citation-peethambaram-1999 = This trial compared an oestrogen (DES) with tamoxifen. It did not compare an aromatase inhibitor with megestrol.
citation-kvinnsland-2000 = This study of exemestane had no comparison with megestrol.
citation-peters-1996 = This is a meeting abstract, not a full paper.
citation-honig-1996 = This is a textbook chapter.
citation-henderson-2002 = This is an editorial, not a study.
citation-seidman-2003 = This is a comment on the trial of Sledge and others (2003), not a study.
citation-overmoyer-2003 = This is a comment on the trial of Sledge and others (2003), not a study.
citation-rtog-9714-record = This is the record of a trial, not a paper. It took in people with breast or prostate cancer; results came out in 2005.
citation-hartsell-2005 = This trial took in people with breast or prostate cancer. The source of 2009 does not cite it; we add it as the later answer.
citation-geyer-2006 = That the source cites this trial is from memory: to be checked.
citation-cameron-2008 = We read the summary of this trial. That the source cites it is from memory: to be checked.
citation-miller-2007 = That the source cites this trial is from memory: to be checked. The United States approval of bevacizumab for breast cancer was withdrawn in 2011.
citation-trial-search-stage-4 = The ready search of 2009 is gone. This one asks the United States trial registry for the same thing today.
citation-trial-search-recurrent = The ready search of 2009 is gone. This one asks the United States trial registry for the same thing today.

## Facts of the current edition: about you

fact-pregnant = Pregnancy
    .question = Are you pregnant? If you might be, a test comes first, so leave this open until then.
    .where = A pregnancy test tells you. Your care team can do one.
    .help = Many cancer medicines can harm an unborn child. That is why it is asked.

fact-pregnancy_trimester = Stage of the pregnancy
    .question = Which third of the pregnancy are you in? Leave this open if you are not sure.
    .where = In your maternity record, or count from the first day of your last period.
    .help = The first third ends with week 13, the second with week 27.
value-pregnancy_trimester-first = The first third, up to week 13
value-pregnancy_trimester-second = The second third, weeks 14 to 27
value-pregnancy_trimester-third = The last third, from week 28
value-pregnancy_trimester-not_applicable = I am not pregnant

fact-breastfeeding = Breastfeeding
    .question = Are you breastfeeding?
    .where = You know this best yourself.

fact-ecog = How active you can be
    .question = How active are you on most days? Give 0 if you do all you did before, 1 if only hard work is too much, 2 if you look after yourself but cannot work, 3 if you rest more than half the day, 4 if you need help with everything.
    .where = Clinic letters call it "ECOG" or "performance status". You can also judge it yourself.
    .sample =
        ECOG performance status: 1
    .at-0 = ECOG 0 (all that you did before)
    .at-1 = ECOG 1 (only hard work is too much)
    .at-2 = ECOG 2 (you look after yourself but cannot work)
    .at-3 = ECOG 3 (you rest more than half the day)
    .at-4 = ECOG 4 (you need help with everything)

## Facts of the current edition: where the cancer stands

fact-visceral_crisis = An organ in danger
    .question = Has your team said that the cancer is making an organ fail fast, such as the liver or the lungs?
    .where = Look in your latest clinic letter for "visceral crisis". If you cannot find it, ask your care team.
    .help = Spread to an organ alone is not this. It means that blood tests and symptoms are getting worse fast.
value-visceral_crisis-no = No, my organs work well enough
value-visceral_crisis-impending = It may happen soon, the team is worried
value-visceral_crisis-present = Yes, an organ is failing fast

fact-recurrence_site = Where the cancer came back near the breast
    .question = If it came back near the breast only, where is it?
    .where = Look in the scan or biopsy report from when it came back.
value-recurrence_site-breast = In the same breast
value-recurrence_site-chest_wall = In the skin or chest wall after the breast was removed
value-recurrence_site-regional_nodes = In nodes of the armpit, near the collarbone or behind the breastbone
value-recurrence_site-not_applicable = It did not come back near the breast only

fact-recurrence_removal = Operation to remove the cancer
    .question = Can a surgeon remove what came back near the breast, or has it been removed?
    .where = Ask your surgeon. After an operation, look for "margins" in the lab report.
value-recurrence_removal-removable = It can be removed, and has not been so far
value-recurrence_removal-not_removable = It cannot be removed at present
value-recurrence_removal-removed_completely = It was removed completely
value-recurrence_removal-removed_incompletely = It was removed, but some was left at the edge
value-recurrence_removal-not_applicable = It did not come back near the breast only

## Facts of the current edition: spread

fact-brain_metastases_state = How the spread to the brain is doing
    .question = If there is cancer in the brain, how is it doing?
    .where = Look in the latest report of the brain scan (MRI).
value-brain_metastases_state-stable = Treated, and not growing
value-brain_metastases_state-active_without_symptoms = Not treated or growing, and I notice nothing
value-brain_metastases_state-active_with_symptoms = Not treated or growing, with symptoms
value-brain_metastases_state-not_applicable = There is none in the brain

fact-brain_metastases_number = Number of spots in the brain
    .question = How many spots of cancer does the brain scan show?
    .where = Look in the latest report of the brain scan (MRI).
value-brain_metastases_number-one = One
value-brain_metastases_number-two_to_four = Two to four
value-brain_metastases_number-five_to_ten = Five to ten
value-brain_metastases_number-more_than_ten = More than ten
value-brain_metastases_number-not_applicable = None

fact-brain_metastasis_large = A large spot in the brain
    .question = Is a spot in the brain larger than 3 to 4 cm, or does it press on the brain around it?
    .where = Look in the report of the brain scan for a size in cm, or "mass effect".

fact-brain_metastasis_near_hippocampus = A spot near the memory centre
    .question = Is a spot within 5 mm of the hippocampus, the part of the brain that stores memories?
    .where = Ask the team that plans radiation. It is seen on the brain scan.

fact-spine_stability = How stable the spine is
    .question = If there is cancer in the spine, how stable is it?
    .where = Look in the scan report or surgeon's letter for "SINS", a score from 0 to 18.
    .sample =
        SINS: 8
    .help = 0 to 6 is stable, 7 to 12 is in between, 13 to 18 is unstable.
value-spine_stability-stable = Stable (score 0 to 6)
value-spine_stability-potentially_unstable = In between (score 7 to 12)
value-spine_stability-unstable = Unstable (score 13 to 18)
value-spine_stability-not_applicable = There is none in the spine

fact-mirels_score = Risk that a long bone breaks
    .question = If there is cancer in a long bone of arm or leg, what is its Mirels score?
    .where = Ask the bone surgeon. The score runs from 4 to 12 and is read from an X-ray and from how much it hurts.
    .amount = Mirels score { $count }
value-mirels_score-never = There is none in a long bone

## Facts of the current edition: symptoms

fact-effusion_causes_symptoms = Fluid that can be felt
    .question = Does the fluid around a lung or the heart make it hard to breathe, or hurt?
    .where = Go by how you feel.

fact-bone_pain_after_radiotherapy = Bone pain after radiation
    .question = Has a bone that had radiation started to hurt again, or not stopped hurting, four weeks or more later?
    .where = Go by how you feel. The date of radiation stands in the letter of the radiation clinic.

fact-pain = Pain
    .question = Are you in pain from the cancer or its treatment?
    .where = Go by how you feel. Pain that medicine keeps down counts, too.

## Facts of the current edition: what the tumour is like

fact-esr1 = ESR1 test
    .question = What did the blood test for ESR1 show? Only a test taken after your latest aromatase inhibitor counts.
    .where = Look for "ESR1" in a report called "liquid biopsy" or "ctDNA".
    .help = ESR1 holds the plan for the oestrogen receptor. It can change while somebody takes an aromatase inhibitor.
value-esr1-mutated = A change (mutation) was found
value-esr1-wild_type = No change was found

fact-pik3ca = PIK3CA test
    .question = What did the test for PIK3CA show?
    .where = Look for "PIK3CA" in the gene report of the tumour or blood ("NGS" or "ctDNA").
value-pik3ca-mutated = A change (mutation) was found
value-pik3ca-wild_type = No change was found

fact-akt1 = AKT1 test
    .question = What did the test for AKT1 show?
    .where = Look for "AKT1" in the gene report of the tumour ("NGS").
value-akt1-mutated = A change (mutation) was found
value-akt1-wild_type = No change was found

fact-pten = PTEN test
    .question = What did the test for PTEN show, done on a piece of the tumour?
    .where = Look for "PTEN" in the gene report of the tumour ("NGS"). Blood can miss it.
value-pten-mutated = Changed or lost
value-pten-wild_type = Not changed

fact-germline_brca = Inherited BRCA1 or BRCA2
    .question = What did the test for inherited BRCA1 and BRCA2 show? A test of the tumour alone does not tell.
    .where = Look for "germline" and "BRCA" in a report from genetics, made from blood or saliva.
value-germline_brca-pathogenic = A harmful change ("pathogenic" or "likely pathogenic")
value-germline_brca-vus = A change of unclear meaning ("VUS")
value-germline_brca-negative = No harmful change

fact-germline_palb2 = Inherited PALB2
    .question = What did the test for inherited PALB2 show?
    .where = Look for "germline" and "PALB2" in a report from genetics.
value-germline_palb2-pathogenic = A harmful change ("pathogenic" or "likely pathogenic")
value-germline_palb2-vus = A change of unclear meaning ("VUS")
value-germline_palb2-negative = No harmful change

fact-somatic_brca = BRCA changed in the tumour only
    .question = Did the gene test of the tumour show a harmful BRCA change that you did not inherit?
    .where = Look for "somatic" and "BRCA" in the gene report of the tumour.
value-somatic_brca-pathogenic = Yes, a harmful change in the tumour only
value-somatic_brca-negative = No

fact-pdl1_cps = PD-L1 score (CPS)
    .question = What is the PD-L1 score of the tumour, called CPS?
    .where = Look for "PD-L1", "22C3" and "CPS" in the pathology report. It is a number from 0 to 100.
    .sample =
        PD-L1 (22C3): CPS 12

fact-microsatellite_status = Microsatellites
    .question = Is the tumour MSI-H or dMMR? In a report the words may be "high microsatellite instability" or "mismatch repair deficiency".
    .where = Look for "MSI" or "MMR" in the gene or pathology report.
    .sample =
        Microsatellites: stable (MSS)
value-microsatellite_status-high = Yes: MSI-high or dMMR
value-microsatellite_status-stable = No: stable, or repair works

fact-tumour_mutational_burden = Number of mutations (TMB)
    .question = What is the tumour mutational burden (TMB)?
    .where = Look for "TMB" in the gene report. It is given in mutations per megabase.
    .sample =
        TMB: 7 mut/Mb

fact-tumour_alterations = Rare changes in the tumour
    .question = Which of these rare changes were found in the tumour? Tick what you know.
    .where = Look in the gene report of the tumour ("NGS").
value-tumour_alterations-ntrk_fusion = NTRK fusion
value-tumour_alterations-ret_fusion = RET fusion
value-tumour_alterations-braf_v600e = BRAF V600E mutation
value-tumour_alterations-erbb2_mutation = ERBB2 (HER2) mutation, without HER2-positive disease

## Facts of the current edition: treatment so far

value-prior_drugs_early-platinum = Platinum: carboplatin or cisplatin
value-prior_drugs_early-capecitabine = Capecitabine: chemotherapy as tablets
value-prior_drugs_early-pertuzumab = Pertuzumab: a medicine against HER2
value-prior_drugs_early-trastuzumab_emtansine = Trastuzumab emtansine (T-DM1)
value-prior_drugs_early-trastuzumab_deruxtecan = Trastuzumab deruxtecan (T-DXd)
value-prior_drugs_early-cdk46_inhibitor = A CDK4/6 inhibitor: abemaciclib, palbociclib or ribociclib
value-prior_drugs_early-parp_inhibitor = A PARP inhibitor: olaparib or talazoparib
value-prior_drugs_early-checkpoint_inhibitor = A checkpoint inhibitor, such as pembrolizumab
value-prior_drugs_advanced-platinum = Platinum: carboplatin or cisplatin
value-prior_drugs_advanced-capecitabine = Capecitabine: chemotherapy as tablets
value-prior_drugs_advanced-eribulin = Eribulin
value-prior_drugs_advanced-pertuzumab = Pertuzumab: a medicine against HER2
value-prior_drugs_advanced-trastuzumab_emtansine = Trastuzumab emtansine (T-DM1)
value-prior_drugs_advanced-trastuzumab_deruxtecan = Trastuzumab deruxtecan (T-DXd)
value-prior_drugs_advanced-tucatinib = Tucatinib
value-prior_drugs_advanced-sacituzumab_govitecan = Sacituzumab govitecan
value-prior_drugs_advanced-datopotamab_deruxtecan = Datopotamab deruxtecan
value-prior_drugs_advanced-checkpoint_inhibitor = A checkpoint inhibitor, such as pembrolizumab
value-prior_drugs_advanced-fulvestrant = Fulvestrant: hormone therapy as an injection
value-prior_drugs_advanced-cdk46_inhibitor = A CDK4/6 inhibitor: abemaciclib, palbociclib or ribociclib
value-prior_drugs_advanced-oral_serd = An oral oestrogen receptor blocker, such as elacestrant or imlunestrant
value-prior_drugs_advanced-pi3k_akt_inhibitor = A PI3K or AKT inhibitor: alpelisib, capivasertib, inavolisib or gedatolisib
value-prior_drugs_advanced-everolimus = Everolimus
value-prior_drugs_advanced-parp_inhibitor = A PARP inhibitor: olaparib or talazoparib

fact-months_on_latest_cdk46 = Time on the latest CDK4/6 inhibitor
    .question = For how many months did you take your latest CDK4/6 inhibitor, such as palbociclib, ribociclib or abemaciclib? A rough number helps.
    .where = Look in your clinic letters for the dates, or ask your pharmacy.
value-months_on_latest_cdk46-never = I never took one

fact-months_since_adjuvant_cdk46 = Time from the end of a CDK4/6 inhibitor to the cancer's return
    .question = Did you take a CDK4/6 inhibitor for cancer without distant spread (stages 1 to 3C)? If so, how many months after it ended did the cancer come back?
    .where = Look in the letters from your time after the operation.
    .help = Give 0 if the cancer came back while you were taking it.
value-months_since_adjuvant_cdk46-never = I took none for cancer without distant spread

fact-months_since_adjuvant_her2 = Time from the end of HER2 treatment to the cancer's return
    .question = Did you have medicine against HER2 for cancer without distant spread (stages 1 to 3C)? If so, how many months after it ended did the cancer come back?
    .where = Look for trastuzumab, pertuzumab, T-DM1 or T-DXd in the letters from that time.
    .help = Give 0 if the cancer came back during that treatment.
value-months_since_adjuvant_her2-never = I had none for cancer without distant spread

fact-months_since_curative_treatment = Time from the end of treatment to the cancer's return
    .question = Did you have treatment for cancer without distant spread (stages 1 to 3C)? If so, how many months after it ended did the cancer come back? Count from the operation or the last chemotherapy, whichever came later.
    .where = Look for the end date in the letter that closed your first treatment.
value-months_since_curative_treatment-never = I had none for cancer without distant spread

fact-surgery_result = What the operation found after medicine came first
    .question = Medicine came first, then the operation. Was any invasive cancer left in the breast or nodes?
    .where = Look in the lab report of the operation for "pCR" (none left) or "residual" (some left).
    .sample =
        Residual cancer in the breast, 0.8 cm
        No cancer in three lymph nodes
    .help = Only invasive cancer counts. Cells that stayed inside the milk ducts (DCIS, "in situ", ypTis) count as none left.
value-surgery_result-no_cancer_left = No invasive cancer was left
value-surgery_result-cancer_left = Some invasive cancer was left
value-surgery_result-not_operated = I was not operated on after medicine came first

fact-breast_radiated_before = Earlier radiation to the breast or chest wall
    .question = Have you had radiation to this breast or chest wall before?
    .where = Look for a letter from the radiation clinic. It says which area was treated.

## Facts of the current edition: your health otherwise

fact-region = Where you are treated
    .question = Where are you treated? What is approved differs from place to place.
    .where = You know this best yourself.
value-region-united_states = In the United States
value-region-european_union = In the European Union
value-region-elsewhere = Somewhere else

fact-lvef = How strongly the heart pumps (LVEF)
    .question = What was your heart's pumping strength (LVEF) in a test of the last three months?
    .where = Look for "LVEF" or "EF" in the report of a heart scan (echo or MUGA). It is a percentage.
    .sample =
        Left ventricle: normal size
        LVEF: 61 %

fact-qtc = QT time of the heart
    .question = What is the "QTc" on your latest ECG?
    .where = Look for "QTc" or "QTcF" on the ECG, in milliseconds (ms).
    .sample =
        Heart rate: 72 per minute
        QTcF: 431 ms

fact-kidney_egfr = Kidney function
    .question = What is your kidney function (eGFR or creatinine clearance)?
    .where = Look for "eGFR" or "creatinine clearance" in your blood results, in ml/min.

fact-lung_inflammation = Lung inflammation
    .question = Have you ever had inflammation of the lungs that was not an infection?
    .where = Look in your letters and scan reports. The words are "interstitial lung disease", "ILD" or "pneumonitis".
value-lung_inflammation-none = No
value-lung_inflammation-past = Yes, in the past
value-lung_inflammation-active = Yes, now

fact-oxygen_needed = Extra oxygen
    .question = Do you need extra oxygen, or is your oxygen low at rest?
    .where = A clip on the finger measures it. Your care team can tell you.

fact-liver_function = How the liver works
    .question = How well does your liver work?
    .where = Look for "bilirubin", "ALT" and "AST" in your blood results, or "Child-Pugh" in a letter. Your care team can tell you which fits.
value-liver_function-normal = Normal
value-liver_function-mild = Slightly impaired (Child-Pugh A, or tests above normal)
value-liver_function-moderate = Moderately impaired (Child-Pugh B)
value-liver_function-severe = Badly impaired (Child-Pugh C)

fact-blood_counts = Blood counts
    .question = How are your blood counts?
    .where = Look for haemoglobin, white cells and platelets in your latest blood results. The numbers here are in thousands per microlitre, which is the same as 10⁹ per litre.
value-blood_counts-normal = Normal or nearly so
value-blood_counts-low = Low
value-blood_counts-very_low = Very low (platelets under 60, or white cells under 2.4), or falling

fact-calcium = Calcium in the blood
    .question = How high is the calcium in your blood?
    .where = Look for "calcium" in your latest blood results.
value-calcium-low = Low
value-calcium-normal = Normal
value-calcium-high = High

fact-diabetes = Diabetes
    .question = Do you have diabetes?
    .where = In your list of conditions and medicines.
value-diabetes-none = No
value-diabetes-type_2_diet = Type 2, without medicine
value-diabetes-type_2_tablets = Type 2, with tablets or injections other than insulin
value-diabetes-type_2_insulin = Type 2, with insulin
value-diabetes-type_1 = Type 1

fact-hba1c = Long-term blood sugar (HbA1c)
    .question = What is your HbA1c, the blood sugar of the last months?
    .where = Look for "HbA1c" in your blood results, in percent.
    .sample =
        HbA1c: 6.1 %

fact-dpyd = DPYD test
    .question = What did the DPYD test show? It tells whether the body can break down capecitabine and 5-FU.
    .where = Look for "DPYD" or "DPD" in a report from the lab.
    .sample =
        DPYD: no variant found, normal activity
value-dpyd-normal = Normal
value-dpyd-partial = Partly reduced
value-dpyd-complete = Missing or nearly so

fact-ugt1a1 = UGT1A1 test
    .question = What did the UGT1A1 test show?
    .where = Look for "UGT1A1" in a report from the lab. Two slow copies are written "*28/*28".
    .sample =
        UGT1A1: *1/*28
value-ugt1a1-normal = No slow copy
value-ugt1a1-one_slow_copy = One slow copy
value-ugt1a1-two_slow_copies = Two slow copies

fact-dental_check_done = Dental check
    .question = Has a dentist looked at your teeth and treated what needed treatment?
    .where = Ask your dentist.

fact-health_conditions = Other conditions
    .question = Which of these do you have? Tick what you know and leave the rest open.
    .where = Look at the list of diagnoses in your clinic letters.
value-health_conditions-heart_failure = Heart failure
value-health_conditions-unstable_coronary_disease = Angina that is not under control, spasms of the heart's vessels, or a recent heart attack
value-health_conditions-heart_rhythm_or_mineral_problem = Long-QT syndrome, a slow heartbeat, or low potassium or magnesium
value-health_conditions-untreated_blood_clot = A blood clot now, or one in the past without blood thinners today
value-health_conditions-chronic_diarrhoea = Diarrhoea for a long time, or an inflamed bowel
value-health_conditions-severe_autoimmune_disease = A severe autoimmune disease that needs strong medicine
value-health_conditions-organ_transplant = A transplanted organ
value-health_conditions-past_severe_skin_reaction = A past severe skin reaction to a medicine, such as Stevens-Johnson
value-health_conditions-eye_surface_disease = A disease of the cornea, the front of the eye
value-health_conditions-marked_neuropathy = Numb or painful hands or feet that get in the way
value-health_conditions-past_myelodysplasia = A past bone marrow disease (MDS)
value-health_conditions-active_infection = An infection right now
value-health_conditions-hepatitis_b = Hepatitis B, now or in the past
value-health_conditions-tp53_variant = An inherited TP53 change (Li-Fraumeni)

fact-other_medicines = Other medicines
    .question = Do you take a medicine of one of these kinds? Your pharmacist can tell you. Leave open what you do not know.
    .where = Take your list of medicines, herbs and supplements to the pharmacy.
value-other_medicines-strong_cyp3a_inhibitor = Strong CYP3A blocker, such as clarithromycin or itraconazole
value-other_medicines-moderate_cyp3a_inhibitor = Medium CYP3A blocker, such as fluconazole
value-other_medicines-strong_cyp3a_inducer = Strong CYP3A booster, such as rifampicin, carbamazepine, phenytoin or St John's wort
value-other_medicines-moderate_cyp3a_inducer = Medium CYP3A booster, such as efavirenz
value-other_medicines-strong_pgp_inhibitor = Strong P-gp blocker, such as amiodarone, carvedilol, clarithromycin or itraconazole
value-other_medicines-ugt1a1_inhibitor_or_inducer = Medicine that acts on UGT1A1
value-other_medicines-qt_prolonging = Medicine that lengthens the QT time
value-other_medicines-warfarin_or_blood_thinner = Warfarin or another blood thinner

## Strengths of the current edition

strength-should-be-offered = should be offered
strength-may-be-offered = may be offered
strength-one-of-the-preferred = is one of the preferred options
strength-preferred-over = is preferred
strength-approved = is approved by a medicines agency
strength-accelerated-approval = is approved for now (accelerated approval): more proof is still owed
strength-not-approved = is not an approved use
strength-off-label = is used outside its approval
strength-trials-only = belongs in studies only
strength-listed-option = is listed as an option
strength-not-routine = is not done as a routine
strength-not-established = is not established
strength-usually-not = usually not
strength-contraindicated = must not be given
strength-should-be-avoided = should be avoided
strength-not-studied = was not studied
strength-adapt = the team adapts it
strength-watch = named as a caution
strength-ask-first = ask first
strength-test-first = test first
strength-expert-opinion = is the opinion of experts
strength-our-reading = is our reading of studies: no guideline stands behind it
strength-guidelines-differ = guidelines differ

## Schemes of the current edition

scheme-asco = American Society of Clinical Oncology
    .what = Two words: how good the evidence is, and how firmly the panel advises it.
grade-asco-high-strong = High-quality evidence, strong recommendation
grade-asco-intermediate-strong = Intermediate-quality evidence, strong recommendation
grade-asco-moderate-strong = Moderate-quality evidence, strong recommendation
grade-asco-low-strong = Low-quality evidence, strong recommendation
grade-asco-high-moderate = High-quality evidence, moderate recommendation
grade-asco-intermediate-moderate = Intermediate-quality evidence, moderate recommendation
grade-asco-moderate-moderate = Moderate-quality evidence, moderate recommendation
grade-asco-low-moderate = Low-quality evidence, moderate recommendation
grade-asco-moderate-weak = Moderate-quality evidence, weak recommendation
grade-asco-low-weak = Low-quality evidence, weak recommendation
grade-asco-consensus-strong = Agreed by the panel, strong recommendation
grade-asco-informal-weak = Informal agreement of the panel, weak recommendation
grade-asco-weak = Weak recommendation

scheme-esmo-mcbs = European Society for Medical Oncology, benefit scale (MCBS)
    .what = A number from 1 to 5. It says how much a treatment helped in its study, when cure is not the aim. 4 and 5 count as a substantial benefit.
grade-esmo-mcbs-1 = Benefit scale: 1 of 5
grade-esmo-mcbs-2 = Benefit scale: 2 of 5
grade-esmo-mcbs-3 = Benefit scale: 3 of 5
grade-esmo-mcbs-4 = Benefit scale: 4 of 5
grade-esmo-mcbs-5 = Benefit scale: 5 of 5

scheme-abc4 = International consensus on advanced breast cancer, fourth meeting (ABC4)
    .what = A Roman number says how good the evidence is (I is best). A letter then says how firmly it is advised (A is firmest).
grade-abc4-I-A = Best evidence, firmly advised
grade-abc4-I-B = Best evidence, advised
grade-abc4-I-D = Best evidence, in general not advised. To be checked
grade-abc4-II-A = Good evidence, firmly advised
grade-abc4-II-B = Good evidence, advised
grade-abc4-expert-A = Opinion of the experts, firmly advised
grade-abc4-expert-B = Opinion of the experts, advised

scheme-nccn-2026 = National Comprehensive Cancer Network, 2026
    .what = Categories of evidence and agreement. We saw them in summaries by others, not in the guideline itself.
grade-nccn-2026-1 = Category 1: high-level evidence, all agree
grade-nccn-2026-2A = Category 2A: lower-level evidence, all agree
grade-nccn-2026-2B = Category 2B: lower-level evidence, most agree
grade-nccn-2026-3 = Category 3: the panel disagrees

scheme-astro = American Society for Radiation Oncology
    .what = How firmly the panel advises it, and how good the evidence is where that is printed.
grade-astro-strong = Strong recommendation
grade-astro-strong-low = Strong recommendation, low-quality evidence
grade-astro-conditional = Conditional recommendation
grade-astro-conditional-low = Conditional recommendation, low-quality evidence

## The current edition

edition-current-2026 = Today's care: edition of November 2026
    .notice = This is a draft. No clinician has signed it off. It puts together what guidelines, medicines agencies and studies said up to autumn 2026, as far as we could read them. Some points rest on memory and are marked "to be checked". Talk with your care team before you decide anything.
    .source = Made from guidelines of cancer societies, texts of medicines agencies and published studies, read between 2024 and November 2026. Most lines name their source; the rest are still to be checked.
    .whom = It is for breast cancer that has spread, has come back, or is inflammatory. It is also for stage 3B, and for 3C that cannot be removed.

## Options of the current edition: treatment and tests

option-ribociclib-aromatase-inhibitor = Ribociclib with an aromatase inhibitor
    .what = Two kinds of tablets. Ribociclib, a CDK4/6 inhibitor, slows cell division; the aromatase inhibitor lowers oestrogen. The aim is to hold the cancer and live longer.
    .living = Tablets at home, three weeks of ribociclib and one week off. Tests mean more visits at first. Low white cells are the most common side effect. The liver can be irritated and the heart's rhythm disturbed. Many people take a lower dose later.

option-palbociclib-aromatase-inhibitor = Palbociclib with an aromatase inhibitor
    .what = Two kinds of tablets. Palbociclib, a CDK4/6 inhibitor, slows cell division; the aromatase inhibitor lowers oestrogen. The aim is to hold the cancer. No proven survival gain.
    .living = Tablets at home. Low white cells in most people (66 of 100 badly), seldom with fever. About 10 of 100 stopped because of side effects.

option-abemaciclib-aromatase-inhibitor = Abemaciclib with an aromatase inhibitor
    .what = Two kinds of tablets. Abemaciclib, a CDK4/6 inhibitor, slows cell division; the aromatase inhibitor lowers oestrogen. The aim is to hold the cancer. No proven survival gain.
    .living = Tablets at home every day. Diarrhoea in 81 of 100 people; blood clots in 6 of 100, and 3 of 328 people died of one. Lungs got inflamed in 5 of 100.

option-cdk46-fulvestrant = A CDK4/6 inhibitor with fulvestrant
    .what = Ribociclib, palbociclib or abemaciclib as tablets, with fulvestrant, an injection that blocks the oestrogen receptor. The aim is to hold the cancer; with ribociclib and abemaciclib people lived longer, with palbociclib longer life was not proven.
    .living = Tablets at home and two injections in the buttock about once a month. Low white cells with palbociclib and ribociclib, diarrhoea with abemaciclib.

option-ovarian-suppression = Putting the ovaries to rest
    .what = An injection that stops the ovaries from making oestrogen, or an operation that takes them out. The aim is less oestrogen for the cancer. Before the menopause most hormone treatments need it.
    .living = An injection every four weeks, or one operation that cannot be undone. It brings on the menopause, with hot flushes; bones can thin. That can touch sleep, mood and love life.

option-aromatase-inhibitor-first = An aromatase inhibitor now, a CDK4/6 inhibitor later
    .what = One hormone tablet first; the CDK4/6 inhibitor is kept for the next line. The aim is fewer side effects and visits. The study used mostly palbociclib; people lived about as long either way.
    .living = One tablet a day at home, with few visits. Stiff joints and hot flushes are common. Some people feel easier with fewer tablets; some feel that more should be done.

option-tamoxifen = Tamoxifen
    .what = A tablet that blocks oestrogen. The aim is to hold the cancer. It needs no rest for the ovaries and suits men. In women before the menopause, without rest for the ovaries, it is less effective than other hormone treatments.
    .living = One tablet a day at home. Hot flushes are common. Clots are a rare risk: a swollen leg needs care the same day, sudden short breath at once.

option-inavolisib-palbociclib-fulvestrant = Inavolisib with palbociclib and fulvestrant
    .what = Two kinds of tablets and an injection. Inavolisib blocks PI3K, which the changed gene PIK3CA drives too hard. The aim is to hold the cancer and live longer.
    .living = Tablets at home and injections about once a month. Blood sugar rose in 85 of 100 people, and 46 of 100 needed tablets for it. Low white cells in most people (80 of 100 badly), sore mouth, diarrhoea.

option-continue-treatment = Going on unchanged
    .what = What holds the cancer goes on, with scans from time to time. To go on is a choice too.
    .living = As it has been so far: you know the side effects, and no new medicine is added. Scans from time to time can bring worry before the answer comes.

option-camizestrant-switch = Switching to camizestrant
    .what = The aromatase inhibitor is exchanged for camizestrant, a tablet that blocks and breaks down the oestrogen receptor; the CDK4/6 inhibitor goes on. The aim is to hold the cancer for longer. No proven survival gain.
    .living = Tablets at home. Flashes of light in the eyes, mostly mild, and a slow heartbeat. It needs blood tests for ESR1 every two to three months beforehand.

option-fulvestrant-switch = Switching to fulvestrant
    .what = The aromatase inhibitor is exchanged for fulvestrant, the CDK4/6 inhibitor goes on. The aim is to hold the cancer for longer. No proven survival gain.
    .living = Two injections about once a month, beside the tablets that you know. Sore spots where it is given, hot flushes, aching joints. Low white cells go on as before.

option-elacestrant = Elacestrant
    .what = A tablet that blocks and breaks down the oestrogen receptor, for cancer with an ESR1 change. The aim is to hold the cancer. No proven survival gain.
    .living = One tablet a day. Nausea in 35 of 100 people; blood fats can rise. About 3 of 100 stopped because of side effects.

option-imlunestrant = Imlunestrant
    .what = A tablet that blocks and breaks down the oestrogen receptor, for cancer with an ESR1 change. The aim is to hold the cancer. No proven survival gain.
    .living = Tablets at home, taken on an empty stomach. These are common: anaemia, aching muscles, feeling tired, diarrhoea and nausea. No injections are needed.

option-imlunestrant-abemaciclib = Imlunestrant with abemaciclib
    .what = Two kinds of tablets: one blocks the oestrogen receptor, one slows cell division. The aim is to hold the cancer. No proven survival gain.
    .living = Two kinds of tablets at home, without injections. Diarrhoea is common with abemaciclib; blood clots can come.

option-vepdegestrant = Vepdegestrant
    .what = A tablet that breaks down the oestrogen receptor, for cancer with an ESR1 change. The aim is to hold the cancer. No proven survival gain.
    .living = Tablets at home, without injections. About 3 of 100 people stopped because of side effects. The heart's rhythm may need watching.

option-giredestrant-everolimus = Giredestrant with everolimus
    .what = Two kinds of tablets: one blocks the oestrogen receptor, one slows growth. The aim is to hold the cancer. No proven survival gain.
    .living = Tablets at home, without injections. Mouth sores with everolimus, tiredness, raised blood sugar, inflamed lungs in some: report a cough or breathlessness.

option-capivasertib-fulvestrant = Capivasertib with fulvestrant
    .what = Tablets that block AKT, with an injection that blocks the oestrogen receptor. For changes in PIK3CA, AKT1 or PTEN. The aim is to hold the cancer. No proven survival gain.
    .living = Tablets some days a week and injections once a month. Bad rash in 12 of 100 people, bad diarrhoea in 9 of 100; blood sugar can rise.

option-alpelisib-fulvestrant = Alpelisib with fulvestrant
    .what = Tablets that block PI3K, with an injection that blocks the oestrogen receptor. For a PIK3CA change. The aim is to hold the cancer. No proven survival gain.
    .living = Tablets at home and two injections about once a month. Blood sugar rises in 64 of 100 people, badly in 37; in a few the blood turned acid (3 of 284). Rash and diarrhoea; 25 of 100 stopped alpelisib because of side effects.

option-gedatolisib-fulvestrant = Gedatolisib with fulvestrant, with or without palbociclib
    .what = A drip that blocks PI3K and mTOR, with hormone treatment. For cancer without a PIK3CA change. The aim is to hold the cancer. No proven survival gain.
    .living = A drip once a week for most weeks. A sore mouth is the main trouble; blood sugar can rise and the skin can react.

option-everolimus-endocrine = Everolimus with a hormone drug
    .what = Everolimus tablets slow growth; exemestane or fulvestrant acts on hormones. The aim is to hold the cancer. No proven survival gain.
    .living = Tablets at home. Mouth sores, tiredness, raised blood sugar, inflamed lungs in some: report a cough or breathlessness.

option-cdk46-rechallenge = Another CDK4/6 inhibitor with another hormone drug
    .what = After one CDK4/6 inhibitor, a different one with a changed hormone drug. Ribociclib is not advised with tamoxifen. The aim is to hold the cancer. The gain was small; no proven survival gain.
    .living = Tablets at home, mostly with injections once a month, and blood tests. Low white cells with palbociclib and ribociclib, diarrhoea with abemaciclib. You know much of it from the first time.

option-fulvestrant = Fulvestrant alone
    .what = An injection that blocks and breaks down the oestrogen receptor. The aim is to hold the cancer with few side effects. After a CDK4/6 inhibitor it often holds it for 2 to 5 months only.
    .living = Two injections in the buttock about once a month. Sore spots where it is given, hot flushes, aching joints.

option-abemaciclib-alone = Abemaciclib alone
    .what = Tablets with a CDK4/6 inhibitor, for the time after hormone treatment and chemotherapy. The aim is to hold the cancer. No survival gain is proven, as there was nothing to compare it with.
    .living = Tablets at home, without drips. Diarrhoea in 90 of 100 people, bad in 20; medicine against it at the first loose stool helps.

option-maintenance-endocrine = Hormone treatment after chemotherapy
    .what = Once chemotherapy has worked, a hormone drug keeps the cancer at rest, with or without a CDK4/6 inhibitor. No proven survival gain.
    .living = Tablets or monthly injections instead of drips. Hot flushes and stiff joints are common. With a CDK4/6 inhibitor low white cells or diarrhoea can come too.

option-specialist-team = Talking it through with a specialist team
    .what = Doctors of different kinds look at everything together, also at what no rule can weigh. The aim is a choice that fits you. You can ask for it, and for a second opinion.
    .living = A visit, and perhaps a wait for the answer. More than one view can help, or can make it harder to choose. Somebody close can come along and take notes.

option-obstetric-oncology-team = A team for cancer in pregnancy
    .what = Cancer and birth specialists together weigh what helps you and protects the child. All choices are talked about.
    .living = Visits at a centre that knows both, perhaps far from home. All choices are talked through with you. Some of them are hard to weigh, and you need not weigh them alone.

option-trastuzumab-deruxtecan = Trastuzumab deruxtecan (T-DXd)
    .what = A drip: an antibody that carries chemotherapy to cells with HER2. It also works with low HER2. The aim is to hold the cancer and, in several studies, to live longer.
    .living = A drip every three weeks. Nausea and hair loss are common. Lungs got inflamed in 11 to 17 of 100 people, mostly mildly, and a few died of it.

option-sacituzumab-govitecan = Sacituzumab govitecan
    .what = A drip: an antibody that carries chemotherapy to cells with Trop-2. The aim is to hold the cancer and to live longer: after earlier treatments people did. As the first treatment no proven survival gain so far.
    .living = A drip on two days of every three weeks; the third week is free. Low white cells and diarrhoea, sometimes severe; hair loss. A fever needs care at once.

option-datopotamab-deruxtecan = Datopotamab deruxtecan
    .what = A drip: an antibody that carries chemotherapy to cells with Trop-2. The aim is to hold the cancer. In triple-negative cancer, when immunotherapy was not an option, people lived longer. In hormone-positive cancer it is not proven that people live longer.
    .living = A drip every three weeks. In the study of hormone-positive cancer: sore mouth in 59 of 100 people, nausea in 56, dry eyes in 27, inflamed lungs in 3. Hair loss. Lung inflammation can be fatal.

option-olaparib = Olaparib
    .what = Tablets that block PARP, which cells with a BRCA change need for repair. The aim is to delay growth, with better quality of life. No proven survival gain.
    .living = Tablets at home. Anaemia, nausea, tiredness; a blood count every month. Severe side effects in 37 of 100 people, against 51 of 100 with chemotherapy. In rare cases a disease of the bone marrow or leukaemia follows.

option-talazoparib = Talazoparib
    .what = Capsules that block PARP, which cells with a BRCA change need for repair. The aim is to delay growth. No proven survival gain.
    .living = Capsules at home. Bad anaemia in 39 of 100 people; a blood count every month. In rare cases a disease of the bone marrow or leukaemia follows.

option-olaparib-off-label = Olaparib outside its approval
    .what = The same tablets for an inherited PALB2 change, or BRCA changed in the tumour only. The aim is to delay growth. Small studies, no comparison, no proven survival gain.
    .living = Tablets at home. Bad anaemia in 13 of 100 people; a blood count every month. In rare cases a disease of the bone marrow or leukaemia follows.

option-capecitabine = Capecitabine
    .what = Chemotherapy as tablets. The aim is to hold the cancer.
    .living = Tablets at home, two weeks of three. Sore hands and feet, diarrhoea; hair mostly stays. In some people the heart's vessels can go into spasm: chest pain is an emergency. A gene test (DPYD) comes first.

option-taxane = A taxane
    .what = Chemotherapy as a drip: paclitaxel, docetaxel or nab-paclitaxel. The aim is to shrink or hold the cancer.
    .living = A drip every week or every three weeks. Hair loss, low white cells, numb fingers and toes.

option-anthracycline = An anthracycline
    .what = Chemotherapy as a drip, such as doxorubicin, epirubicin or the gentler liposomal form. The aim is to shrink or hold the cancer.
    .living = A drip every few weeks. Hair loss, low white cells; the heart is watched. With the liposomal form, sore hands and feet.

option-platinum = Platinum chemotherapy
    .what = Carboplatin or cisplatin as a drip. The aim is to shrink or hold the cancer. It works best with an inherited BRCA change. No proven survival gain over other chemotherapy.
    .living = A drip every one to three weeks. Nausea and low blood counts; medicine against nausea comes with it.

option-eribulin = Eribulin
    .what = Chemotherapy as a short injection into a vein. The aim is to live longer after other chemotherapy has been used.
    .living = An injection on two days of every three weeks. Tiredness in 54 of 100 people, low white cells in 52 of 100, numb fingers and toes, hair loss.

option-other-single-chemotherapy = Another single chemotherapy
    .what = Vinorelbine, gemcitabine or others, one at a time. The aim is to hold the cancer. No proven survival gain.
    .living = Drips or capsules; side effects differ from drug to drug. Low blood counts can come with each of them, so blood is tested before it.

option-combination-chemotherapy = Two chemotherapies together
    .what = For when an organ is in danger: the aim is a fast answer. No proven survival gain over one after the other.
    .living = Drips every few weeks, with close watch. There are more side effects than with one alone: low blood counts, infections, nausea, hair loss. When the danger is over, a milder treatment can follow.

option-trastuzumab-deruxtecan-pertuzumab = Trastuzumab deruxtecan with pertuzumab
    .what = Two drips: an antibody that carries chemotherapy, and a second antibody against HER2. The aim is to hold the cancer. No proven survival gain so far.
    .living = Drips every three weeks. Nausea; lungs inflamed in 12 of 100 people, and about 1 of 200 people died of it.

option-taxane-trastuzumab-pertuzumab = A taxane with trastuzumab and pertuzumab
    .what = Chemotherapy with two antibodies against HER2, then the antibodies alone. The aim is to live longer.
    .living = Drips every three weeks, chemotherapy for four to six months. Diarrhoea, hair loss, low white cells, tiredness, rash; the heart is watched.

option-her2-maintenance = Trastuzumab and pertuzumab alone
    .what = The two antibodies go on when chemotherapy stops. The aim is to keep the cancer at rest.
    .living = A drip or injection every three weeks, without chemotherapy. Diarrhoea and rash; the heart is watched about every three months.

option-tucatinib-maintenance = Tucatinib added to the two antibodies
    .what = Tablets against HER2 added when chemotherapy stops. The aim is to hold the cancer longer. No proven survival gain.
    .living = Tablets twice a day. Diarrhoea in 73 of 100 people; liver tests; 14 of 100 stopped tucatinib because of side effects.

option-palbociclib-her2-maintenance = Palbociclib and a hormone drug added to the antibodies
    .what = For cancer that also has hormone receptors, when chemotherapy stops. The aim is to hold it longer. No proven survival gain.
    .living = Tablets at home beside the antibodies. Severe side effects in 80 of 100 people, against 31 of 100, mostly low white cells.

option-endocrine-her2-maintenance = A hormone drug added to the antibodies
    .what = For cancer that has hormone receptors too, when chemotherapy stops. The aim is to keep the cancer at rest. There is no proven survival gain.
    .living = One tablet a day beside the antibodies. Stiff joints, hot flushes; the heart is watched. In one study severe side effects came in 57 of 100 people with pertuzumab, 41 of 100 without.

option-endocrine-her2 = A hormone drug with HER2 treatment, without chemotherapy
    .what = For cancer with HER2 and hormone receptors when chemotherapy does not suit or is not wanted. The aim is to hold the cancer. No proven survival gain.
    .living = Tablets at home and a drip or injection every three weeks. Stiff joints, hot flushes; the heart is watched. In one study severe side effects came in 57 of 100 people with pertuzumab, 41 of 100 without. More than half of them had chemotherapy first.

option-trastuzumab-pertuzumab = Trastuzumab with pertuzumab, without chemotherapy
    .what = The two antibodies alone, for those whom chemotherapy does not suit, or who never had pertuzumab. The aim is to hold the cancer. No proven survival gain.
    .living = A drip or injection every three weeks, without the side effects of chemotherapy. Diarrhoea and rash; the heart is watched.

option-chemotherapy-trastuzumab = Trastuzumab with another chemotherapy
    .what = Vinorelbine, capecitabine, eribulin or gemcitabine with trastuzumab. The aim is to hold the cancer. No proven survival gain of one over another.
    .living = Drips or tablets; side effects differ from drug to drug, so a choice is possible. Low blood counts can come with each of them. The heart is watched.

option-tucatinib-capecitabine-trastuzumab = Tucatinib with capecitabine and trastuzumab
    .what = Two kinds of tablets with an antibody against HER2. It also works in the brain. The aim is to live longer.
    .living = Tablets twice a day, a drip or injection every three weeks. Diarrhoea in 81 of 100 people, severe in about 12 of 100. About 1 of 200 people had the worst kind and died: tell your team on the first day. Liver tests before it and every three weeks.

option-trastuzumab-emtansine = Trastuzumab emtansine (T-DM1)
    .what = A drip: an antibody that carries chemotherapy to cells with HER2. The aim is to live longer.
    .living = A drip every three weeks. Low platelets, raised liver tests, numb hands or feet; the heart is watched. It can inflame the lungs: report a new cough the same day, and short breath at once. If you had it for early disease, ask whether it can help again.

option-trastuzumab-emtansine-tucatinib = Trastuzumab emtansine with tucatinib
    .what = A drip and tablets. The aim is to hold the cancer longer, which it did a little. Longer life was not shown: so far slightly more people died with the pair, which may be chance.
    .living = A drip every three weeks and tablets at home. Severe side effects came in 69 of 100 people, against 41 of 100 without tucatinib. Because of them 22 of 100 stopped, against 12 of 100. There can be liver trouble. It can inflame the lungs: report a new cough the same day, and short breath at once.

option-lapatinib-trastuzumab = Lapatinib with trastuzumab
    .what = Tablets and an antibody against HER2, without chemotherapy. The aim is to live longer than with lapatinib alone.
    .living = Tablets every day at home, a drip or injection every three weeks. Diarrhoea and rash; the heart is watched. The side effects of chemotherapy are spared.

option-neratinib-capecitabine = Neratinib with capecitabine
    .what = Two kinds of tablets. The aim is to hold the cancer longer. No proven survival gain.
    .living = Tablets at home, without drips. Bad diarrhoea in 24 of 100 people, against 13 of 100 with lapatinib and capecitabine. This was so although medicine against it was taken from the first day.

option-margetuximab-chemotherapy = Margetuximab with chemotherapy
    .what = An antibody against HER2 with chemotherapy. The aim is to hold the cancer. People did not live longer than with trastuzumab.
    .living = Drips every three weeks. Side effects of chemotherapy and a reaction to the drip. Ask whether it can be had where you live.

option-abemaciclib-fulvestrant-trastuzumab = Abemaciclib with fulvestrant and trastuzumab
    .what = No chemotherapy; for cancer with HER2 and hormone receptors. The aim is to hold the cancer. There is no proven survival gain.
    .living = Tablets at home, with injections and a drip. Diarrhoea is common with abemaciclib; blood clots can come. The heart is watched.

option-sacituzumab-govitecan-pembrolizumab = Sacituzumab govitecan with pembrolizumab
    .what = An antibody that carries chemotherapy, with immunotherapy, for a PD-L1 score of 10 or more. The aim is to hold the cancer. No proven survival gain so far.
    .living = Drips on two days of every three weeks. Low white cells and diarrhoea, sometimes severe; nausea. The immune system can turn against the body's own organs. Tell your team of any autoimmune disease. Because of side effects 12 of 100 people stopped.

option-pembrolizumab-chemotherapy = Pembrolizumab with chemotherapy
    .what = Immunotherapy with chemotherapy, for a PD-L1 score of 10 or more. The aim is to live longer.
    .living = Drips every one to three weeks. Side effects of chemotherapy; the immune system can turn against the body's own organs, also months later. Tell your team of any autoimmune disease.

option-pembrolizumab-biomarker = Pembrolizumab alone, for a rare marker
    .what = Immunotherapy after other treatment. The aim is to shrink or hold the cancer. It is for cancers with unstable microsatellites, or with very many mutations. There was nothing to compare it with. So it is not proven that people live longer.
    .living = A drip every three to six weeks. Where the cancer shrank, that often lasted for long. The immune system can turn against the body's own organs, also months later. Tell your team of any autoimmune disease.

option-trk-inhibitor = A TRK inhibitor
    .what = Tablets or capsules for the rare NTRK fusion. The aim is to shrink or hold the cancer. No proven survival gain: there was no comparison.
    .living = At home, without drips. Dizziness and weight gain: ask whether you may drive. Liver tests. With entrectinib the heart is watched. To be checked.

option-selpercatinib = Selpercatinib
    .what = Capsules for the rare RET fusion. The aim is to shrink or hold the cancer. No proven survival gain: there was no comparison.
    .living = At home, without drips. Severe side effects in about 38 of 100 people. High blood pressure, which is measured often. Liver tests, and a tracing of the heart (ECG). To be checked.

option-dabrafenib-trametinib = Dabrafenib with trametinib
    .what = Capsules and tablets for the rare BRAF V600E change. The aim is to shrink or hold the cancer. No proven survival gain: there was no comparison.
    .living = At home, without drips. Fever is common and can look like an infection, so it needs care at once. The heart and eyes are watched. To be checked.

option-neratinib-erbb2-mutation = Neratinib for an ERBB2 mutation
    .what = Tablets with two more medicines, outside their approval. The aim is to shrink or hold the cancer. No proven survival gain: there was no comparison.
    .living = Tablets at home, with injections and a drip beside them. Diarrhoea is very common.

option-metastasis-biopsy = A biopsy of a spot that has spread
    .what = A small piece is taken and tested for ER, PR and HER2, as they can differ from the first tumour.
    .living = The skin is numbed and a needle takes a piece; it can hurt a little, bleed or bruise. Ask when the answer comes. A positive result opens hormone drugs or HER2 medicine; negative ones point to others. The piece can be too small or miss the cancer, and some spots cannot be reached safely.

option-her2-reread = A second look at HER2
    .what = The pathologist looks at all samples again. The word "negative" can mean low, very low or none, and each of these opens different choices.
    .living = Nothing new is taken from you; ask when the answer comes. Low or very low HER2 can open an antibody that carries chemotherapy; with none, other choices stay. HER2 can change from sample to sample, so any one that shows it counts.

option-germline-test = A test for inherited changes
    .what = BRCA1, BRCA2 and PALB2 from blood or saliva. It can open a treatment, and matters to relatives.
    .living = One blood or saliva sample, with genetic advice beside it; ask when the answer comes. A harmful change opens a PARP inhibitor, and relatives can be tested; without one, other ways stay. An unclear change decides nothing; ask whether it has been looked at again. To know can help a family, and can weigh on it.

option-esr1-test = A blood test for ESR1
    .what = It shows whether the cancer has learnt to grow without oestrogen. It counts only after the latest aromatase inhibitor.
    .living = One needle prick; ask when the answer comes. A change can open tablets that break down the oestrogen receptor. If none is found, other drugs come into question; blood can miss a change, so it is tested again later.

option-esr1-monitoring = Watching ESR1 in blood
    .what = A blood test every two to three months while all is well. Only useful where a switch is on offer.
    .living = A needle prick each time; ask when the answer comes. A change can open a switch of hormone drug before scans show growth; longer life has not been shown with it. Without one, all goes on. A result can worry before anything is felt, and blood can miss a change.

option-pi3k-pathway-test = A test for PIK3CA, AKT1 and PTEN
    .what = Gene changes in the tumour or blood that open a treatment.
    .living = Mostly done on tissue that is already there; ask when the answer comes. A change opens tablets that block this path, given with hormone treatment. If none is found, others come; blood can miss a change, above all in PTEN, and then tissue is tested.

option-pdl1-test = A PD-L1 test
    .what = It shows whether immunotherapy is likely to be of help.
    .living = Done on tissue that is already there; ask when the answer comes. A score of 10 or more can open immunotherapy, unless the cancer came back soon after treatment. It does not help everybody. With a lower one, chemotherapy or an antibody that carries it comes first. One small sample cannot tell all of it.

option-broad-gene-panel = A broad gene test
    .what = Many genes at once, to find rare changes that open a treatment. Often it finds none.
    .living = Tissue that is already there, or blood; ask when the answer comes. A rare change can open a medicine or a study. Often there is none, which can disappoint. It can point to an inherited change, which a test of its own then settles; a clear result does not rule one out.

option-menopause-hormone-test = Hormones in blood
    .what = It shows whether the ovaries still work. No periods after chemotherapy does not prove the menopause.
    .living = One needle prick; ask when the answer comes. If the ovaries still work, they are put to rest beside most hormone treatments; if not, that is not needed. One sample shows one moment, so it may be taken again.

option-pregnancy-test = A pregnancy test
    .what = Many medicines can harm an unborn child. The test shows whether you are pregnant.
    .living = Urine or blood; ask when the answer comes. It can miss the very first days. If it is negative, treatment can start. If it is positive, a team of cancer and birth specialists talks through all choices with you.

option-crisis-assessment = A check of the organs
    .what = Blood tests, oxygen and the speed seen on scans, within days: it shows whether an organ is in danger.
    .living = A blood sample and a look at the scans; ask when you hear the answer. If an organ is in danger, the fastest treatment comes first; if not, there is time to choose. Things can change, so new trouble means a new look. Such days can be anxious, for those around you too.

option-heart-function-test = A test of the heart's strength
    .what = An ultrasound (echo) or scan before medicines that can weaken the heart, and during them.
    .living = It does not hurt; ask when the answer comes. With a strong heart these medicines can start; with a weak one a heart doctor comes first, or another treatment. A good result cannot rule out later harm, so the test is repeated.

option-heart-rhythm-test = ECG and blood minerals
    .what = It shows the QT time before medicines that can lengthen it.
    .living = The recording does not hurt; a needle prick comes with it. Ask when the answer comes. With a normal QT time these medicines can start; with a long one it is put right first, or another medicine is chosen. It shows one moment, so it may be repeated.

option-lung-scan = A scan of the lungs
    .what = A CT and oxygen before medicines that can inflame the lungs, and during them.
    .living = You lie in a scanner, sometimes with a needle prick; ask when the answer comes. With clear lungs these medicines can start; with inflamed ones the lung team comes first, or another treatment. Clear lungs can still get inflamed later, so a new cough is looked at.

option-glucose-test = Blood sugar
    .what = HbA1c and fasting sugar before medicines that raise it.
    .living = One needle prick, once with an empty stomach; ask when the answer comes. With normal sugar these tablets can start; with raised sugar a plan comes first, or another medicine. It can rise later all the same, so it is tested again.

option-liver-and-blood-tests = Liver tests and blood counts
    .what = Before and during most medicines: it shows whether the liver and the blood can bear them.
    .living = One needle prick, often repeated; ask when the answer comes. If all is well, treatment goes on; if not, it waits or is adapted. A good result holds for that day only. Ask where else the blood can be taken.

option-dpyd-test = A DPYD test
    .what = It shows whether the body can break down capecitabine and 5-FU.
    .living = One needle prick; ask when the answer comes. If all is normal, the usual start is possible; with too little of the enzyme it starts lower, with none another medicine is chosen. A normal result lowers the danger, but severe side effects can still come.

option-ugt1a1-test = A UGT1A1 test
    .what = It helps to plan sacituzumab govitecan: it shows how well the body clears it.
    .living = One needle prick; ask when the answer comes. With two slow copies of the gene, low white cells are more common, so they are watched and protected more. With others they can fall too. The test is not a must.

option-hepatitis-b-test = A test for hepatitis B
    .what = A sleeping virus can wake up during treatment; medicine can prevent that.
    .living = One needle prick; treatment need not wait for the answer. If the virus is there, closer watch goes along with treatment, or a medicine against it that goes on for at least 12 months after. If it is not, nothing more is needed. It can be news that concerns those you live with.

option-medicines-review = A look at all your medicines
    .what = A pharmacist checks what does not go together, herbs and supplements too.
    .living = A talk, with everything you take or a list of it. Something may be changed or stopped, which can be a relief or a loss. What is not on the list cannot be checked, so herbs, teas and grapefruit belong on it. If all goes together, the new medicine can start.

option-locally-advanced-workup = Finding out how far it reaches
    .what = Scans of the whole body, nodes and breast before the first treatment.
    .living = Scans, some with a needle prick; ask when the answer comes. Without distant spread the aim is to cure; with it, the plan is another one. Scans can miss very small spots, and can show harmless ones that need more tests. The wait can be hard.

option-neoadjuvant-pembrolizumab-chemotherapy = Chemotherapy with immunotherapy before surgery
    .what = Pembrolizumab with chemotherapy, then surgery, then pembrolizumab. The aim is cure.
    .living = Drips before surgery, in cycles, and again after it. Infections, nausea, hair loss and numb hands or feet from chemotherapy. The immune system can turn against the body's own organs, sometimes for good: tell your team of any autoimmune disease. In more people than without it, no cancer was left at surgery.

option-neoadjuvant-her2 = Chemotherapy with HER2 antibodies before surgery
    .what = A taxane, mostly with carboplatin, with trastuzumab and pertuzumab. The aim is cure.
    .living = Drips before surgery, in cycles. Diarrhoea, hair loss, low white cells, tiredness, rash, numb fingers and toes; the heart is watched. The tumour may shrink, which the team checks from time to time.

option-neoadjuvant-trastuzumab-deruxtecan = Trastuzumab deruxtecan before surgery
    .what = Then a taxane with the two antibodies. The aim is cure. No proven survival gain so far.
    .living = Drips every three weeks. Severe side effects in 38 of 100 people, against 56 of 100 with older chemotherapy.

option-neoadjuvant-endocrine = A hormone drug before surgery
    .what = For some people after the menopause with a slow tumour. Or when chemotherapy does not suit. The aim is to make the tumour smaller. To be checked.
    .living = One tablet a day for some months, without drips. Hot flushes and stiff joints are common. It works slowly, so surgery comes later; to wait can be hard.

option-different-medicine-before-surgery = A different medicine before surgery
    .what = When the first medicine has helped too little, one of another kind takes its place. It can be other chemotherapy, or a medicine for your kind of tumour if it is approved for that. The aim is to shrink the cancer so that it can be taken out.
    .living = More drips or tablets, with side effects of their own: ask which to expect. Then the breast is looked at anew. That the first medicine did not help enough can be a blow; it does not mean that no other will. If this helps, an operation can follow; if not, radiation is another way.

option-preoperative-radiotherapy = Radiation before surgery
    .what = When medicine has helped too little, this can make it possible to operate.
    .living = Visits on weekdays for some weeks; you do not feel the rays. Sore skin, tiredness, and later the wound can heal more slowly. It can open the way to an operation, but not for everybody.

option-adjuvant-trastuzumab-deruxtecan = Trastuzumab deruxtecan after surgery
    .what = When cancer was left. The aim is that it does not come back. No proven survival gain so far.
    .living = A drip every three weeks, 14 times. Nausea in 71 of 100 people; lungs inflamed in about 10 of 100, in rare cases deadly. To be checked.

option-adjuvant-trastuzumab-emtansine = Trastuzumab emtansine after surgery
    .what = When cancer was left. The aim is to live longer.
    .living = A drip every three weeks, 14 times. Severe side effects in 26 of 100 people, against 16 of 100 with trastuzumab. Low platelets and numb hands or feet can come. It can inflame the lungs: report a new cough the same day, and short breath at once.

option-adjuvant-trastuzumab = Completing the year of trastuzumab
    .what = When no cancer was left, with or without pertuzumab. The aim is that it does not come back.
    .living = A drip or injection every three weeks, without chemotherapy. The heart is watched. With pertuzumab, diarrhoea and rash can come.

option-adjuvant-neratinib = Neratinib after trastuzumab
    .what = Tablets for a year for HER2 with hormone receptors. The aim is that the cancer does not come back. No proven survival gain.
    .living = Tablets at home for a year. Diarrhoea in most people. To be checked.

option-adjuvant-pembrolizumab = Completing pembrolizumab
    .what = Immunotherapy begun before surgery goes on after it. The aim is to live longer.
    .living = A drip every three weeks, nine times, without chemotherapy. The immune system can turn against the body's own organs, also months later and sometimes for good. Tell your team of any autoimmune disease.

option-adjuvant-capecitabine = Capecitabine after surgery
    .what = When triple-negative cancer was left. The aim is to live longer.
    .living = Tablets at home for six to eight cycles; hair mostly stays. Sore hands and feet in 73 of 100 people; diarrhoea. A gene test (DPYD) comes first.

option-adjuvant-olaparib = Olaparib after treatment
    .what = For an inherited BRCA change and high risk. The aim is to live longer.
    .living = Tablets at home for a year. Anaemia, nausea, tiredness; a blood count every month. In rare cases a disease of the bone marrow or leukaemia follows.

option-adjuvant-abemaciclib = Abemaciclib after treatment
    .what = With a hormone drug, when nodes were involved and the risk is high. The aim is to live longer.
    .living = Tablets at home for two years. Diarrhoea in most people; blood clots are rarer but serious. To be checked.

option-adjuvant-ribociclib = Ribociclib after treatment
    .what = With an aromatase inhibitor. The aim is that the cancer does not come back. No proven survival gain.
    .living = Tablets at home for three years. Low white cells; ECG and liver tests mean more visits at first.

option-adjuvant-endocrine = A hormone drug for years
    .what = A tablet that blocks or lowers oestrogen. The aim is that the cancer does not come back.
    .living = One tablet a day for five years or more; before the menopause with rest for the ovaries. Hot flushes and stiff joints are common. If one drug is hard to bear, another may suit better.

option-adjuvant-bisphosphonate = Zoledronate after surgery
    .what = A drip, twice a year, after the menopause or with the ovaries at rest. The aim is to lower the risk that cancer comes back in bone. It is not for men. To be checked.
    .living = A drip twice a year. A dental check comes first. It can harm the kidneys, lower calcium and, in a few people, damage the jawbone.

option-recurrence-chemotherapy = Chemotherapy after the recurrence was removed
    .what = Chemotherapy, above all for cancer without oestrogen receptors. Which one depends on what you had before. The aim is that it does not come back. No proven survival gain.
    .living = Drips, in cycles. It can cause infections, nausea, hair loss and numb hands or feet. In a small study, more people stayed free of the cancer.

option-recurrence-endocrine = A new hormone drug after the recurrence was removed
    .what = For cancer with hormone receptors. The aim is that it does not come back.
    .living = One tablet a day, or injections, at home or at a short visit. Hot flushes and stiff joints are common. It goes on for years, and there are no drips.

option-recurrence-her2 = HER2 treatment after the recurrence was removed
    .what = Chemotherapy with trastuzumab, with or without pertuzumab. The aim is that it does not come back. No proven survival gain.
    .living = Drips for about a year; the chemotherapy ends sooner. The heart can be weakened and is watched. Chemotherapy can cause infections, nausea, hair loss and numb hands or feet.

option-repeat-breast-conservation = A second operation that keeps the breast
    .what = The spot is cut out, and radiation follows. If the breast had radiation before, it goes to a part of the breast only. The aim is to keep the breast; no proven gain over removing it.
    .living = An operation, and then some weeks of radiation. The breast stays, but it may harden and change its shape. Some people are glad to keep it; some worry more.

option-new-primary-workup = Is it a new cancer?
    .what = A cancer in the breast, or in the other breast, can be a new one, with other answers. A biopsy and genes tell.
    .living = A needle and a blood sample; it can hurt a little or bruise. Ask when the answer comes. A new cancer is treated as a first one is; the old one come back, by what you had before. At times it stays unclear, and the team weighs it.

option-electrochemotherapy = Electrochemotherapy
    .what = A drug and short electric pulses for spots in the skin that hurt, bleed or smell. The aim is relief. It does not treat cancer elsewhere. To be checked.
    .living = It is done under anaesthetic; ask which kind. The place can hurt and form a crust. To be checked.

option-geriatric-assessment = A check of strength and needs
    .what = For older people: what the body can stand, what would help at home. Care planned this way had fewer severe side effects. Survival at 6 months was no different.
    .living = A visit, or more than one, with questions and simple tests. It can show where help would make days easier. It can feel like an exam, and the answer can be that a milder treatment fits better.

option-fertility-advice = Advice on having children
    .what = What treatment does to fertility, and what can be kept. The aim is that you can choose before it is too late.
    .living = A visit before treatment starts. It can keep a door open. It does not always work, can take time and can cost money: ask about both. It is a lot to decide at a hard time; somebody close can come along.

option-craniospinal-radiotherapy = Proton radiation of brain and spine
    .what = For spread to the lining of the brain, where it can be had or in a study. The aim is to hold it. In a small study people also lived longer. To be checked.
    .living = Visits on weekdays, lying still; it is not offered everywhere. Tiredness, low blood counts and a sore throat can follow.

option-intrathecal-treatment = Medicine into the fluid around brain and spinal cord
    .what = For spread to the lining of the brain. The aim is to hold it. It is not clear how much it helps, and longer life is not proven. To be checked.
    .living = Injections through the back or a small port, again and again. Headache, nausea and infection can follow. Trouble such as pain or weakness may ease. It is a burden of visits; somebody close can come along.

option-meninges-workup = Looking for spread to the lining of the brain
    .what = A scan of brain and spine, then a sample of the fluid from the back.
    .living = A scanner, and a needle in the back under local numbing; a headache can follow. Ask when the answer comes. One sample can miss the cancer, so it may be taken again. If it is there, treatment that reaches it and the comfort team come in; if not, other causes are looked for.

## Rules of the current edition: hormone-positive, first treatment

rule-ribociclib-first = For a first treatment of hormone-positive cancer. It is for cancer that can be expected to answer to hormones. People lived longer in its study: that speaks for it if heart rhythm and liver allow. If an aromatase inhibitor does not suit you, or you do not want one, ask about fulvestrant instead.
rule-palbociclib-first = For a first treatment of hormone-positive cancer. It is for cancer that can be expected to answer to hormones. A risk for heart rhythm or liver, other medicines, frailty or your own wish can speak for it. If an aromatase inhibitor does not suit you, or you do not want one, ask about fulvestrant instead.
rule-abemaciclib-first = For a first treatment of hormone-positive cancer. It is for cancer that can be expected to answer to hormones. Spread to the liver, a high-grade tumour, no progesterone receptors or an early return may speak for it: a hint from parts of its study. It is for those who can bear diarrhoea and have no high risk of clots. If an aromatase inhibitor does not suit you, ask about fulvestrant instead.
rule-ribociclib-near-crisis = Also when the cancer moves fast and an organ may soon be in danger.
rule-cdk46-fulvestrant-resistant = For cancer that came back on hormone treatment for early disease, or within a year of it.
rule-inavolisib-first = For cancer with a PIK3CA change that came back on hormone treatment for early disease, or within a year of it.
rule-hormone-therapy-alone-first = For a first treatment, when a CDK4/6 inhibitor does not suit or is not wanted. Little cancer, with none in organs such as the liver or lungs, speaks for it.
rule-aromatase-inhibitor-first = After the menopause, for little cancer that moves slowly, with no organ in danger. It is for those who value fewer side effects now, and where the CDK4/6 inhibitor can be had later.
rule-tamoxifen-without-suppression = Before the menopause, for those who do not want the ovaries put to rest, and who have had no blood clot.
rule-tamoxifen-men = For men, as one hormone drug alone.
rule-ovarian-suppression = Before the menopause, as well as hormone treatment, when that starts.
rule-continue-what-holds = When the cancer is held: going on as it is.
rule-continue-warning-sign = With a new cough, short breath, fever, bad diarrhoea or signs after immune treatment: call as soon as the warning sign says, and before the next dose. The medicine may have to pause.
rule-camizestrant-switch = On a first aromatase inhibitor with a CDK4/6 inhibitor. It is for when the cancer is held, and there is a new ESR1 change in blood.
rule-fulvestrant-switch = On a first aromatase inhibitor with a CDK4/6 inhibitor (in the study, palbociclib). It is for when the cancer is held, there is a new ESR1 change in blood, and camizestrant cannot be had.
rule-maintenance-endocrine = When chemotherapy has worked. It is for cancer that is hormone-positive, as long as a hormone drug is left that may help.

## Rules of the current edition: hormone-positive, later lines

rule-elacestrant = When ESR1 is changed and the cancer grew on hormone treatment or within a year of it. It is for after a CDK4/6 inhibitor, when that or the hormone drug held for half a year or more. Its study took people after one or two hormone treatments and at most one chemotherapy. After more, ask what that means for you.
rule-imlunestrant = When ESR1 is changed and the cancer grew on hormone treatment or within a year of it. It is for after a CDK4/6 inhibitor, when that or the hormone drug held for half a year or more.
rule-imlunestrant-abemaciclib = When ESR1 is changed and the cancer grew on hormone treatment or within a year of it. It is for after a CDK4/6 inhibitor, when that or the hormone drug held for half a year or more.
rule-vepdegestrant = When ESR1 is changed and the cancer grew on hormone treatment or within a year of it. It is for after a CDK4/6 inhibitor, when that or the hormone drug held for half a year or more.
rule-giredestrant-everolimus = When ESR1 is changed and the cancer grew on hormone treatment or within a year of it. It is for after a CDK4/6 inhibitor, when that or the hormone drug held for half a year or more.
rule-capivasertib-fulvestrant = When the cancer has grown on hormone treatment or came back within a year of it, and PIK3CA, AKT1 or PTEN is changed.
rule-capivasertib-fulvestrant-early-relapse = When PIK3CA, AKT1 or PTEN is changed and the cancer came back on hormone treatment or within a year of it. It is for when a CDK4/6 inhibitor does not suit.
rule-alpelisib-fulvestrant = When the cancer has grown on hormone treatment or came back within a year of it, and PIK3CA is changed.
rule-gedatolisib-fulvestrant = When the cancer has grown on hormone treatment with a CDK4/6 inhibitor, and PIK3CA is not changed.
rule-everolimus-endocrine = When the cancer has grown on hormone treatment or came back within a year of it, whatever the genes.
rule-cdk46-rechallenge = When the cancer has grown after half a year or longer on a CDK4/6 inhibitor, or came back within a year of that. The hormone drug changes too: if the cancer grew on fulvestrant, ask which other drug goes with it. If your only CDK4/6 inhibitor was for early disease and ended more than a year before the cancer came back, this rests on what experts think.
rule-cdk46-fulvestrant-later = When the cancer has grown on hormone treatment without a CDK4/6 inhibitor.
rule-fulvestrant = When the cancer has grown on hormone treatment or came back within a year of it, and fulvestrant has not been used.
rule-abemaciclib-alone = This is for after hormone treatment and after chemotherapy. It is for when no CDK4/6 inhibitor was used.

## Rules of the current edition: HER2-positive

rule-trastuzumab-deruxtecan-pertuzumab = A first treatment of HER2-positive cancer. It is for more than half a year after HER2 treatment for early disease, or when there was none. Its study took people for whom at most hard work was too much (ECOG 0 or 1).
rule-trastuzumab-deruxtecan-pertuzumab-after-hormones = After one hormone treatment alone for advanced disease, as a first HER2 treatment. It is for more than half a year after HER2 treatment for early disease, or when there was none. Its study took people for whom at most hard work was too much (ECOG 0 or 1).
rule-taxane-trastuzumab-pertuzumab = A first treatment of HER2-positive cancer. It is for more than a year after HER2 treatment for early disease, or when there was none.
rule-taxane-trastuzumab-pertuzumab-after-hormones = After one hormone treatment alone for advanced disease, as a first HER2 treatment. It is for more than a year after HER2 treatment for early disease, or when there was none. If a taxane does not suit, ask about another chemotherapy, or about the antibodies alone or with a hormone drug.
rule-taxane-trastuzumab-pertuzumab-lungs = Seven to twelve months after HER2 treatment for early disease, when the lungs speak against trastuzumab deruxtecan.
rule-taxane-trastuzumab-pertuzumab-after-deruxtecan = After trastuzumab deruxtecan for early disease. No study has looked at this; a trial comes first.
rule-taxane-trastuzumab-pertuzumab-after-deruxtecan-later = After trastuzumab deruxtecan, when no taxane was used for advanced cancer. No study has looked at this; a trial comes first.
rule-trastuzumab-deruxtecan-early-relapse = When the cancer came back on HER2 treatment for early disease, or within a year of it. The American Society of Clinical Oncology takes a year; studies and labels take half a year.
rule-trastuzumab-deruxtecan-first-brain = As a first treatment with spread to the brain that causes no symptoms.
rule-trastuzumab-deruxtecan-second = HER2-positive cancer that has grown on a first treatment.
rule-trastuzumab-deruxtecan-brain = HER2-positive cancer that has grown, with spread to the brain.
rule-endocrine-her2-first = A first treatment of cancer with HER2 and hormone receptors. It is for when chemotherapy does not suit or is not wanted.
rule-endocrine-her2-later = After two or more treatments, for cancer with HER2 and hormone receptors.
rule-chemotherapy-trastuzumab-first = A first treatment, when a taxane does not suit or is not wanted.
rule-chemotherapy-trastuzumab-later = After two or more treatments of HER2-positive cancer.
rule-trastuzumab-pertuzumab-first = A first treatment for frail people, or when chemotherapy is not wanted. If an organ is in danger, treatment has to act fast: ask whether chemotherapy goes with it. Little evidence. To be checked.
rule-trastuzumab-pertuzumab-later = After two or more treatments, when pertuzumab was never used. If an organ is in danger, treatment has to act fast: ask whether chemotherapy goes with it.
rule-her2-maintenance = When the taxane of a first HER2 treatment has done its part and the cancer is held. If a hormone treatment alone came before it, ask what can be added now: a hormone drug, with or without palbociclib, or tucatinib.
rule-palbociclib-her2-maintenance = When the cancer is held and has hormone receptors too. It is for after the chemotherapy of a first HER2 treatment.
rule-endocrine-her2-maintenance = When the cancer is held and has hormone receptors too. It is for after the chemotherapy of a first HER2 treatment.
rule-tucatinib-maintenance = Not an approved use so far. It is for when the taxane of a first HER2 treatment has done its part and the cancer is held.
rule-tucatinib-later = After two or more treatments of HER2-positive cancer.
rule-tucatinib-brain = HER2-positive cancer that has grown, with spread to the brain.
rule-tucatinib-lining = HER2-positive cancer that has grown, with spread to the lining of the brain. The study behind this was small. To be checked.
rule-tucatinib-without-deruxtecan = HER2-positive cancer that has grown, when trastuzumab deruxtecan was used already or the lungs speak against it. After trastuzumab deruxtecan no large study has looked at this; a trial comes first.
rule-tucatinib-first-brain = As a first treatment with spread to the brain that causes no symptoms.
rule-tucatinib-early-relapse-lungs = When the cancer came back on HER2 treatment for early disease, or within a year of it. It is for when lung inflammation speaks against trastuzumab deruxtecan.
rule-tucatinib-first-after-deruxtecan = This is for when the cancer came back within half a year of trastuzumab deruxtecan for early disease. No study has looked at this; a trial comes first.
rule-trastuzumab-emtansine-later = After two or more treatments of HER2-positive cancer.
rule-trastuzumab-emtansine-without-deruxtecan = HER2-positive cancer that has grown, when trastuzumab deruxtecan was used already, or past lung inflammation or a heart that pumps a little weakly speaks against it. After trastuzumab deruxtecan no large study has looked at this; a trial comes first.
rule-trastuzumab-emtansine-early-relapse-lungs = When the cancer came back on HER2 treatment for early disease, or within a year of it. It is for when past lung inflammation, or a heart that pumps a little weakly, speaks against trastuzumab deruxtecan. The label of this medicine names a return within half a year. To be checked.
rule-trastuzumab-emtansine-first = This is for when the cancer came back within half a year of trastuzumab deruxtecan for early disease. No study has looked at this; a trial comes first.
rule-trastuzumab-emtansine-tucatinib = After two or more treatments of HER2-positive cancer. If you had trastuzumab emtansine for early disease, ask whether it can help again.
rule-lapatinib-capecitabine-later = After two or more treatments of HER2-positive cancer.
rule-lapatinib-trastuzumab = After two or more treatments of HER2-positive cancer. If an organ is in danger, treatment has to act fast: ask whether chemotherapy goes with it.
rule-neratinib-capecitabine = After two or more treatments of HER2-positive cancer. Its approval asks for two HER2 treatments before, for cancer that has spread. With fewer it is outside its approval.
rule-margetuximab-chemotherapy = After two or more treatments of HER2-positive cancer.
rule-abemaciclib-fulvestrant-trastuzumab = After two or more treatments, for cancer with HER2 and hormone receptors.

## Rules of the current edition: conjugates, PARP, immunotherapy

rule-olaparib-hormone-positive = When a BRCA change was inherited, after hormone treatment.
rule-olaparib-hormone-resistant = When a BRCA change was inherited, and the cancer came back during hormone treatment or within a year after it. It is for after chemotherapy at some time. Hormone treatment with a CDK4/6 inhibitor usually comes first, where it can be had.
rule-olaparib-triple-negative = When a BRCA change was inherited and the cancer is triple-negative. It is for after chemotherapy at some time.
rule-talazoparib-hormone-positive = When a BRCA change was inherited, after hormone treatment. Its study took people after three chemotherapies at most. After more, ask what that means for you.
rule-talazoparib-hormone-resistant = When a BRCA change was inherited, and the cancer came back during hormone treatment or within a year after it. It is for after chemotherapy at some time. Hormone treatment with a CDK4/6 inhibitor usually comes first, where it can be had.
rule-talazoparib-triple-negative = When a BRCA change was inherited and the cancer is triple-negative. It is for after chemotherapy at some time. Its study took people after three chemotherapies at most. After more, ask what that means for you.
rule-olaparib-off-label-hormone-positive = An inherited PALB2 change, or BRCA changed in the tumour only, after hormone treatment. It is for when approved ways have been used or do not suit.
rule-olaparib-off-label-triple-negative = An inherited PALB2 change, or BRCA changed in the tumour only, after a first treatment. It is for after chemotherapy at some time.
rule-trastuzumab-deruxtecan-hormone-positive = When there is low or very low HER2, and there are hormone receptors. It is for after hormone treatment for advanced disease.
rule-trastuzumab-deruxtecan-her2-low = When HER2 is low, after chemotherapy for advanced disease.
rule-trastuzumab-deruxtecan-hormones-first = With hormone receptors, hormone treatment is used first as long as it can help.
rule-trastuzumab-deruxtecan-her2-low-early-relapse = This is for low HER2. It is for when the cancer came back during chemotherapy for early disease or within half a year of it.
rule-sacituzumab-hormone-positive = For cancer that is hormone-positive. It is for after hormone treatment and two more treatments, when one of these was chemotherapy.
rule-datopotamab-hormone-positive = For cancer that is hormone-positive. It is for the time after hormone treatment and chemotherapy.
rule-sacituzumab-first = For a first treatment of cancer that is triple-negative. It is for when immunotherapy is not an option.
rule-sacituzumab-first-early-relapse = As a first treatment it was studied in people whose earlier treatment had ended six months ago or more.
rule-datopotamab-first = For a first treatment of cancer that is triple-negative. It is for when immunotherapy is not an option.
rule-sacituzumab-later = Triple-negative cancer after two treatments. One of the two may have been chemotherapy for early disease, if the cancer came back within a year of it. With few oestrogen receptors (1 to 10 %), one of the two was chemotherapy.
rule-sacituzumab-pembrolizumab = A first treatment of triple-negative cancer with a PD-L1 score of 10 or more. Did immunotherapy for early disease end less than about a year before the cancer came back? Say so: then this is not the plain choice.
rule-sacituzumab-pembrolizumab-half-a-year = When the PD-L1 score is 10 or more. It is for half a year or longer after curative treatment, which held no immunotherapy.
rule-pembrolizumab-chemotherapy = A first treatment of triple-negative cancer with a PD-L1 score of 10 or more. Did immunotherapy for early disease end less than about a year before the cancer came back? Say so: then this is not the plain choice.
rule-pembrolizumab-chemotherapy-half-a-year = When the PD-L1 score is 10 or more. It is for half a year or longer after curative treatment, which held no immunotherapy.

## Rules of the current edition: chemotherapy

rule-capecitabine-hormone-positive = When hormone treatment is used up, or an organ is in danger. It is mostly used up after two such treatments, or growth in under half a year on one with a CDK4/6 inhibitor. Is a CDK4/6 inhibitor still unused, or a medicine for a gene change (PIK3CA, AKT1, PTEN, BRCA, PALB2)? Or are these genes not tested? If no organ is in danger, ask whether that comes first.
rule-taxane-hormone-positive = When hormone treatment is used up, or an organ is in danger. It is mostly used up after two such treatments, or growth in under half a year on one with a CDK4/6 inhibitor. Is that inhibitor unused, or a medicine for a gene change? Or are genes not tested? If no organ is in danger, ask whether that comes first. With a taxane for early disease in the past year, ask about another drug.
rule-anthracycline-hormone-positive = When hormone treatment is used up, or an organ is in danger. It is mostly used up after two such treatments, or growth in under half a year on one with a CDK4/6 inhibitor. Is a CDK4/6 inhibitor still unused, or a medicine for a gene change (PIK3CA, AKT1, PTEN, BRCA, PALB2)? Or are these genes not tested? If no organ is in danger, ask whether that comes first.
rule-eribulin-hormone-positive = When there has been a chemotherapy for advanced disease. The label in the United States asks for an anthracycline and a taxane before it. If you have not had both, ask what that means for you.
rule-other-single-hormone-positive = When there have been two chemotherapies for advanced disease.
rule-platinum-hormone-positive = When hormone treatment is used up and there is an inherited BRCA change. It is for when a PARP inhibitor does not suit or cannot be had.
rule-taxane-triple-negative = This is one drug of chemotherapy, used alone. It is for cancer that is triple-negative. It is for when three other ways do not suit or cannot be had. One is a PARP inhibitor. The others are immunotherapy, and an antibody that carries chemotherapy.
rule-anthracycline-triple-negative = This is one drug of chemotherapy, used alone. It is for cancer that is triple-negative. It is for when these do not suit or cannot be had: a PARP inhibitor, immunotherapy, and an antibody that carries chemotherapy. It is mostly for people who never had an anthracycline.
rule-platinum-triple-negative = This is one drug of chemotherapy, used alone. It is for cancer that is triple-negative. It is for when three other ways do not suit or cannot be had. One is a PARP inhibitor. The others are immunotherapy, and an antibody that carries chemotherapy.
rule-platinum-had-early = How well platinum worked before counts now. Say so if the cancer came back while you had platinum or soon after it. To be checked.
rule-capecitabine-triple-negative = This is one drug of chemotherapy, used alone. It is for cancer that is triple-negative. It is for when three other ways do not suit or cannot be had. One is a PARP inhibitor. The others are immunotherapy, and an antibody that carries chemotherapy. As the first chemotherapy a taxane, an anthracycline or platinum is named before it.
rule-eribulin-triple-negative = For cancer that is triple-negative. It is for the time after a chemotherapy for advanced disease.
rule-other-single-triple-negative = For cancer that is triple-negative. It is for the time after a chemotherapy for advanced disease.
rule-combination-chemotherapy = When an organ is in danger and the answer must come fast, if strength allows it.

## Rules of the current edition: rare changes

rule-pembrolizumab-biomarker-unstable = For unstable microsatellites, after a treatment. It is for when no other good choice is left.
rule-pembrolizumab-biomarker-mutations = Ten or more mutations per megabase, after a treatment, when no other good choice is left.
rule-trk-inhibitor = An NTRK fusion, after a treatment. It is for when no other good choice is left.
rule-selpercatinib = A RET fusion, after a treatment. It is for when no other good choice is left.
rule-dabrafenib-trametinib = BRAF V600E, after a treatment. It is for when no other good choice is left.
rule-trk-inhibitor-heart = Entrectinib can weaken the heart or change its rhythm. With heart failure, a weak heart (LVEF under 50 %), a long QT time, a rhythm risk, low minerals or a medicine that lengthens QT: ask whether another medicine of this kind suits you. To be checked.
rule-selpercatinib-heart-rhythm = It can change the rhythm of the heart. With a long QT time, a rhythm risk, low minerals or a medicine that lengthens QT: ask what comes first, and how your heart is watched. To be checked.
rule-dabrafenib-trametinib-heart = It can weaken the heart. With heart failure or a weak heart (LVEF under 50 %), heart and cancer doctors look at it together first. To be checked.
rule-neratinib-erbb2-mutation = When there is an ERBB2 mutation in cancer that is hormone-positive. It is for after a treatment, when no other good choice is left.

## Rules of the current edition: tests

rule-metastasis-biopsy-test = Before the first treatment of cancer that has spread. Without ER, PR and HER2 no medicine can be chosen.
rule-her2-reread-test = When the report says no more than "negative" for HER2: that can hide low or very low HER2. With low HER2 known there is nothing to gain.
rule-germline-test-her2-negative = For all whose cancer is HER2-negative. If a change was inherited, one of the drugs called PARP inhibitors may be a choice.
rule-germline-test-men = For every man with breast cancer.
rule-germline-test-age-and-family = For all whose breast cancer was found up to the age of 65. Was it found later? Then it is for men, for HER2-negative cancer, and for a family or an origin in which such changes are common. It matters to relatives too.
rule-esr1-test = This is for when the next treatment is chosen after an aromatase inhibitor, taken for early or for advanced disease. The test is done in blood taken after that, unless it has been done since.
rule-esr1-monitoring = On a first aromatase inhibitor with a CDK4/6 inhibitor. This is for as long as the cancer is held.
rule-esr1-monitoring-early = The study watched people after half a year or more on the first tablets.
rule-pi3k-pathway-test-first = When the cancer came back on hormone treatment, or soon after it: before the first treatment is chosen.
rule-pi3k-pathway-test-later = When the cancer has grown on hormone treatment or came back within a year of it: unless it has been done since.
rule-pdl1-test = Before the first treatment of cancer that is triple-negative.
rule-broad-gene-panel = For advanced cancer, when you are well enough for treatment and a result can change it. If a report says "secretory carcinoma", you can ask for an NTRK test now.
rule-menopause-hormone-test = For women who are not yet 60 and have a cancer that is hormone-positive.
rule-pregnancy-test = For everybody who could be pregnant and does not know it for sure.
rule-crisis-assessment = With spread to lung, liver, bone marrow, brain or the linings of the lung, heart, belly or brain.
rule-heart-function-test = Before and during medicines against HER2, trastuzumab deruxtecan too. When an organ is in danger, chemotherapy that goes with them, such as a taxane, need not wait for it.
rule-heart-function-test-first-course = Before the first chemotherapy. It often holds an anthracycline, which can weaken the heart.
rule-heart-function-test-next-course = Before chemotherapy that may hold an anthracycline, which can weaken the heart. Ask if yours does.
rule-heart-function-test-anthracycline = Before an anthracycline, which can weaken the heart.
rule-heart-rhythm-test = Before ribociclib and some other tablets.
rule-heart-rhythm-test-after-surgery = Before ribociclib, which can follow the operation.
rule-lung-scan-deruxtecan = Before medicines that can inflame the lungs, and regularly while you take them.
rule-lung-scan-early = Before trastuzumab deruxtecan, which can inflame the lungs. It can come before the operation or after it.
rule-glucose-test = Before medicines that can raise blood sugar.
rule-liver-and-blood-tests = Before and during most medicines, such as a CDK4/6 inhibitor or a course of chemotherapy. This is so after an operation, too.
rule-dpyd-test = If capecitabine or 5-FU may come, unless it has been done or treatment is needed at once.
rule-dpyd-test-after-surgery = Before capecitabine after surgery.
rule-ugt1a1-test = If sacituzumab govitecan may come, unless it has been done.
rule-hepatitis-b-test = Before any treatment with drugs, unless hormone medicines are all that is used.
rule-medicines-review = Before every new medicine: some do not go together.
rule-medicines-review-after-surgery = After the operation ribociclib can follow. It does not go well with some other medicines.
rule-specialist-team = For everybody: a team of specialists weighs what no rule can weigh.

## Rules of the current edition: inoperable and inflammatory disease

rule-locally-advanced-workup = This is for when the cancer cannot be removed, or is inflammatory. Before the first treatment scans show how far it reaches.
rule-locally-advanced-biopsy = This is for when the cancer cannot be removed, or is inflammatory. Before the first treatment tissue shows its kind, ER, PR and HER2.
rule-locally-advanced-sequence = For cancer that cannot be removed, or is inflammatory, and has not spread. Medicine comes first, not the operation. There are exceptions: the tumour bleeds or is infected beyond control, or medicine is not possible or not wanted. Then ask your team about an operation for relief, or radiation. To be checked.
rule-locally-advanced-chemotherapy = A first treatment of cancer that is HER2-negative. It is for when the cancer cannot be removed, or is inflammatory. In triple-negative cancer it is for when immunotherapy does not suit or is not wanted; carboplatin can be part of it. To be checked.
rule-locally-advanced-chemotherapy-pregnancy = In pregnancy, when HER2 medicines have to wait. Some chemotherapy is possible from the second third on. It stops 3 weeks or more before birth.
rule-locally-advanced-pembrolizumab = A first treatment of cancer that is triple-negative or has few oestrogen receptors (1 to 10 %). It is for when the cancer cannot be removed, or is inflammatory. Stage 3C was not in the study: there the result is carried over.
rule-locally-advanced-her2 = A first treatment of cancer that is HER2-positive. It is for when the cancer cannot be removed, or is inflammatory.
rule-locally-advanced-deruxtecan = A first treatment of cancer that is HER2-positive. It is for when the cancer cannot be removed, or is inflammatory.
rule-locally-advanced-endocrine = After the menopause, for a slow tumour or when chemotherapy does not suit.
rule-locally-advanced-mastectomy = When the first treatment has made it smaller, and it can now be taken out.
rule-locally-advanced-mastectomy-inflammatory = This is for when the first treatment has made it smaller, and it can now be taken out. With inflammatory cancer the nodes of the armpit are taken out as well, the skin is not spared, and a new breast is built later.
rule-locally-advanced-conservation = This is for when the first treatment has made it much smaller, and it was not inflammatory. It suits few people: the changes of the skin are completely gone, the cancer is in one place only, and none is left at the edges.
rule-locally-advanced-no-response = When the first treatment has hardly helped. Or when it has helped somewhat, and the cancer still cannot be taken out.
rule-locally-advanced-radiotherapy-first = When the first treatment has hardly helped. Or when it has helped somewhat, and the cancer still cannot be taken out.
rule-locally-advanced-without-operation = If it still cannot be taken out after radiation, medicine goes on. It is chosen as for cancer that has spread. Ask your team which one it would be.
rule-residual-her2-deruxtecan = When the cancer is HER2-positive, and some was left at surgery.
rule-residual-her2-emtansine = When the cancer is HER2-positive, and some was left at surgery. It is the other choice where trastuzumab deruxtecan is not given.
rule-complete-response-her2 = When the cancer is HER2-positive, and none was left at surgery.
rule-adjuvant-neratinib = When the cancer is HER2-positive and has hormone receptors, and nodes were involved. This is for after surgery.
rule-adjuvant-pembrolizumab = When the cancer is triple-negative or has few oestrogen receptors (1 to 10 %). This is for after surgery, when pembrolizumab was begun before it.
rule-residual-capecitabine = When some of the cancer was left at surgery. It is for triple-negative cancer, or few oestrogen receptors (1 to 10 %).
rule-adjuvant-olaparib = When a BRCA change was inherited. It is for cancer that is HER2-negative, when some was left at surgery, or when the operation came first. With hormone receptors, only with four or more nodes, or when a score of the risk is high enough (CPS+EG 3 or more).
rule-adjuvant-one-of-three = More than one of three medicines can be possible now: pembrolizumab, capecitabine and olaparib. We found no proof for taking them together. Ask the team which they would choose for you, and why.
rule-adjuvant-abemaciclib = For cancer that is hormone-positive and HER2-negative. It is for after surgery, also if that came first. It is for four or more nodes, or for one to three and a large or fast tumour.
rule-adjuvant-ribociclib = This is for after surgery, also if that came first. It is for cancer that is hormone-positive and HER2-negative.
rule-adjuvant-abemaciclib-or-ribociclib = The studies gave abemaciclib or ribociclib, not both. They are for after an operation; if you had only radiation, ask your team.
rule-adjuvant-endocrine = For cancer that is hormone-positive. It is for after surgery, whether surgery or medicine came first, or after radiation in its place. If an operation is still to come, ask when to start.
rule-radiation-after-breast-surgery = After the operation comes radiation to the chest wall and nodes, also if no cancer was left. Ask about it if it has not been planned or given yet. If the operation came first, ask which medicine follows.
rule-adjuvant-bisphosphonate = After surgery, whether it or medicine came first, when the menopause has passed. Before that, only if the ovaries are put to rest because of hormone receptors.

## Rules of the current edition: a recurrence near the breast

rule-recurrence-receptors-again = When the cancer came back near the breast: new tissue shows whether ER, PR or HER2 have changed. In triple-negative cancer PD-L1 is tested too (to be checked).
rule-recurrence-restaging = When the cancer came back near the breast: scans show whether it is elsewhere too, before a plan to cure is made.
rule-recurrence-or-new-primary = When it is in the breast again, or in the other breast.
rule-recurrence-in-breast = When it is in the breast and can be removed.
rule-recurrence-in-chest-wall = When it is in the chest wall and can be removed.
rule-recurrence-in-nodes = When it is in nodes and can be removed.
rule-recurrence-second-conservation = For those who do not want the breast removed, when it had radiation before. It is for cancer that came back in the breast after two years or more, as a small, single spot, and can be removed.
rule-recurrence-conservation-first-radiation = When it is in the breast, can be removed, and the breast had no radiation before. The spot is cut out, and radiation follows. Taking out the breast is the other way.
rule-recurrence-radiation-first-time = When the breast or chest wall has not had radiation.
rule-recurrence-radiation-margins = When some was left at the edge, and the place has not had radiation.
rule-recurrence-radiation-margins-again = This is for when some was left at the edge. If the place had radiation before, a second one can be considered for some people.
rule-recurrence-radiation-nodes = When it is in nodes, also if the breast or chest wall had radiation before. It is for nodes that have not had radiation: the old records show it.
rule-recurrence-radiation-again = When the chest wall had radiation before: again for some people.
rule-recurrence-radiation-before = If there was radiation before, it limits what can be given again. The old records are needed.
rule-recurrence-looked-at-again = If it cannot be taken out at present, medicine comes first. Once it has worked, the team looks at surgery and radiation again. To be checked.
rule-recurrence-then-chemotherapy = After the operation there is a next step, if it has no oestrogen receptors and is HER2-negative. Chemotherapy should be offered then, where it suits. If it has progesterone receptors, ask about a hormone drug as well.
rule-recurrence-then-few-receptors = After the operation there is a next step, if it has few oestrogen receptors (1 to 10%) and is HER2-negative. It is not known what helps then: chemotherapy or a hormone drug. Ask about both.
rule-recurrence-then-endocrine = After the operation there is a next step, if it has hormone receptors and is HER2-negative. A new hormone drug should be offered then, where it suits. If it has progesterone receptors only, ask about chemotherapy as well.
rule-recurrence-then-her2 = After the operation there is a next step, if it is HER2-positive. Experts advise chemotherapy with medicine against HER2 then. To be checked.
rule-recurrence-chemotherapy = This is for when the recurrence was taken out. It is for one without oestrogen receptors that is HER2-negative. If it has progesterone receptors, ask about a hormone drug as well.
rule-recurrence-chemotherapy-pregnancy = In pregnancy, when HER2 medicines have to wait. Some chemotherapy is possible from the second third on. It stops 3 weeks or more before birth.
rule-recurrence-endocrine = When it was removed and has hormone receptors. If they are for progesterone only, ask about chemotherapy as well.
rule-recurrence-her2 = When it was removed and is HER2-positive.
rule-recurrence-her2-hormones = If it has hormone receptors as well, ask whether a hormone drug is added. For HER2-positive cancer the sources do not settle it.
rule-electrochemotherapy-recurrence = Spots in the skin of the chest wall that trouble you.

## Rules of the current edition: special groups

rule-obstetric-oncology-team = In pregnancy: cancer and birth specialists together talk through all choices with you.
rule-taxane-pregnancy = In pregnancy, when HER2 medicines or hormone treatment have to wait. A weekly taxane is possible from the second third on.
rule-anthracycline-pregnancy = In pregnancy, when HER2 medicines or hormone treatment have to wait. An anthracycline is possible from the second third on. After trastuzumab it is avoided for seven months, if possible.
rule-geriatric-assessment = From 65 years on: care planned after this check had fewer severe side effects.
rule-fertility-advice = Before the menopause. With cancer that has spread this is weighed for each person.
rule-meninges-workup = Signs that the lining of the brain may be involved.
rule-meninges-needle = Say before the needle if you take blood thinners. With low platelets or a large spot in the brain the team looks first whether it is safe. To be checked.
rule-craniospinal-radiotherapy = Spread to the lining of the brain, in somebody who is up and about.
rule-craniospinal-held-elsewhere = It is meant for when the cancer outside the brain and spine is held. If yours has grown, ask whether it grew only there.
rule-focal-radiotherapy-meninges = Spread to the lining of the brain that causes symptoms.
rule-intrathecal-treatment = When there is spread to the lining of the brain: medicine into the fluid is listed as one choice.

## Rules: safety

-safety-usually-not-with-medicines-that-block-or-boost-cyp3a-its-level = Usually not with medicines that block or boost CYP3A: its level in the blood changes.
-safety-blood-fats-are-checked-before-and-during-treatment = Blood fats are checked before and during treatment.

rule-pregnancy = Not in pregnancy: it can harm the unborn child.
rule-first-trimester = Not in the first third of a pregnancy: it can harm the unborn child. Some chemotherapy may be possible after that, with a specialist team.
rule-later-pregnancy = In pregnancy the sources name other chemotherapy: anthracyclines, cyclophosphamide and weekly taxanes. A specialist team must weigh this.
rule-later-pregnancy-chemotherapy = In pregnancy only with a team of cancer and birth specialists: an anthracycline, cyclophosphamide or a weekly taxane, never capecitabine or methotrexate. It stops three weeks or more before the birth; none is given after week 35.
rule-electrochemotherapy-pregnancy = In pregnancy the team of cancer and birth specialists is asked first.
rule-continue-treatment-pregnancy = If you are pregnant and take a cancer medicine, call your team today before you take the next dose.
rule-continue-treatment-pregnancy-no-chemotherapy = In pregnancy not as it is: this treatment holds no chemotherapy, and the other cancer medicines can harm the unborn child. Call your team today, before the next dose.
rule-continue-treatment-weak-heart = Does your treatment hold a medicine against HER2, such as trastuzumab or trastuzumab deruxtecan? With heart failure, or when the heart pumps weakly (LVEF under 40 %), it is paused or stopped until heart and cancer doctors have looked. Then call your team today, before the next dose. At 40 to 49 %, some of these medicines pause when the heart has become weaker by a certain amount: ask before the next dose.
rule-continue-treatment-lung-inflammation = If your lungs are inflamed now: a medicine that may cause this is stopped until the team has looked, and some are stopped for good. Call your team today, before the next dose.
rule-continue-treatment-next-dose = Some cancer medicines pause, stop or are adapted with low blood counts, a weak liver, an infection, hepatitis B or a clot that is not treated. Some do not go with medicines that act on CYP3A, P-gp or UGT1A1, lengthen QT or thin the blood. Is one of these true for you? Then tell your team before the next dose.
rule-continue-treatment-anthracycline-heart = Does your treatment hold an anthracycline? With heart failure, or when the heart pumps weakly (LVEF under 50 %), it is usually not given. Call your team before the next dose. To be checked.
rule-continue-treatment-what-was-had = Do you have one of these medicines now? Olaparib and talazoparib are adapted to weak kidneys; with very weak ones olaparib is not advised. A taxane can make numb hands or feet worse. Datopotamab deruxtecan can make sore eyes worse. With a severe disease of the immune system or a transplanted organ, immunotherapy is weighed anew. Tell your team before the next dose.
rule-continue-treatment-capecitabine = If you take capecitabine: it needs the enzyme DPD, good kidneys and a steady heart. Tell your team before the next dose.
rule-continue-treatment-heart-rhythm = If you take ribociclib or vepdegestrant, or are given eribulin: they need a steady heart rhythm and minerals in order. Tell your team before the next dose.
rule-breastfeeding = If you breastfeed: that has to stop before this treatment, or before the next dose if it has begun. Ask how long to wait after it.
rule-breastfeeding-after-menopause = If you breastfeed: that has to stop before cancer medicines. Tell the team.
rule-deruxtecan-active-lung-inflammation = Not while the lungs are inflamed: this medicine can inflame them more.
rule-deruxtecan-past-lung-inflammation = Usually not after lung inflammation: the studies left such people out. A lung specialist comes first.
rule-deruxtecan-oxygen = Usually not for people who need extra oxygen: the lung team comes first.
rule-cdk46-active-lung-inflammation = Not while the lungs are inflamed: CDK4/6 inhibitors can inflame them more.
rule-everolimus-lung-inflammation = Not with lung inflammation now, usually not after it: everolimus can inflame the lungs.
rule-everolimus-oxygen = Usually not for people who need extra oxygen: everolimus can inflame the lungs.
rule-emtansine-active-lung-inflammation = Not while the lungs are inflamed: its label stops it for any lung inflammation.
rule-emtansine-past-lung-inflammation = After lung inflammation, only when the lungs have healed. If this medicine inflames them, it is stopped.
rule-trastuzumab-active-lung-inflammation = If the lungs are inflamed now, or you need oxygen, the lung team comes first: trastuzumab too carries a warning about the lungs.
rule-her2-weak-heart = Usually not when the heart pumps weakly (LVEF under 40 %). Heart and cancer doctors decide case by case.
rule-her2-heart-failure = Usually not with heart failure. Heart and cancer doctors decide case by case.
rule-specialist-team-weak-heart = With a weak heart, HER2 medicine may not suit. Then it is chemotherapy without an anthracycline, or with hormone receptors a hormone drug. Heart and cancer doctors decide together.
rule-deruxtecan-heart-not-normal = Not studied when the heart pumps less than normal (LVEF under 50 %).
rule-pertuzumab-heart-not-normal = Usually not when the heart pumps less than normal (LVEF under 50 %): the label of pertuzumab starts at 50 %. Heart and cancer doctors decide case by case.
rule-her2-heart-borderline = If the heart pumps a little weakly (LVEF 40 to 49 %), a heart doctor comes before the first dose. If you take this medicine already, ask before the next dose: it may have to pause.
rule-anthracycline-weak-heart = Usually not when the heart pumps less than normal (LVEF under 50 %): this medicine can weaken it more. To be checked.
rule-anthracycline-heart-failure = Usually not with heart failure: this medicine can weaken the heart more. To be checked.
rule-anthracycline-had-early = If you had an anthracycline before: there is a limit for a lifetime. The team adds it up.
rule-ribociclib-long-qt = Not with a QT time of 450 ms or more until it is put right.
rule-ribociclib-heart-conditions = Not until these are put right: long QT, a slow heartbeat, low potassium, magnesium or calcium, and heart failure or angina that is not under control. Not soon after a heart attack.
rule-ribociclib-qt-medicines = Usually not with other medicines that lengthen the QT time.
rule-cdk46-qt = With heart trouble, a heart rhythm risk or low minerals: not ribociclib. The team picks another CDK4/6 inhibitor.
rule-vepdegestrant-heart-rhythm = Usually not with heart disease or a heart rhythm risk, such as low minerals or a medicine that lengthens QT. Its study left out people with heart disease.
rule-eribulin-heart-rhythm = Eribulin: not with inborn long QT. With other heart rhythm risks, such as low potassium, magnesium or calcium, an ECG is watched.
rule-capecitabine-coronary-disease = Usually not with unstable heart disease: capecitabine can cause spasms of the heart's vessels.
rule-clot-not-treated = Usually not with a blood clot that is not treated: this medicine can make clots more likely.
rule-cdk46-blood-clot = With a blood clot, another CDK4/6 inhibitor than abemaciclib is chosen.
rule-strong-cyp3a-inhibitor = Usually not with a strong CYP3A blocker, such as clarithromycin: the level of the cancer medicine in the blood rises. Another antibiotic, or a change of dose by the team, may solve it.
rule-elacestrant-cyp3a = { -safety-usually-not-with-medicines-that-block-or-boost-cyp3a-its-level }
rule-olaparib-cyp3a = { -safety-usually-not-with-medicines-that-block-or-boost-cyp3a-its-level }
rule-strong-cyp3a-inducer = Usually not with a strong CYP3A booster, such as rifampicin or St John's wort: the cancer medicine may stop working.
rule-abemaciclib-moderate-cyp3a-inducer = Usually not with a CYP3A booster: abemaciclib may stop working.
rule-cdk46-moderate-cyp3a-inducer = With a medium CYP3A booster the team does not choose abemaciclib here, but another CDK4/6 inhibitor.
rule-imlunestrant-cyp3a = CYP3A blockers and boosters, and grapefruit, change its level in the blood: the team adapts the dose.
rule-moderate-cyp3a-inhibitor = With a medium CYP3A blocker the team adapts the dose.
rule-talazoparib-pgp = Usually not with a strong P-gp blocker: the level of talazoparib in the blood rises.
rule-everolimus-pgp = Usually not with a strong P-gp blocker: the level of everolimus rises.
rule-sacituzumab-ugt1a1-medicines = Usually not with medicines that act on UGT1A1: side effects can grow or the effect can fade.
rule-capecitabine-blood-thinner = With warfarin the blood is checked often: capecitabine makes it stronger.
rule-fulvestrant-blood-thinner = Fulvestrant is an injection into the muscle: with blood thinners or few platelets it needs care.
rule-type-1-diabetes = Usually not with type 1 diabetes. This medicine was not studied with it, and can raise blood sugar a lot.
rule-capivasertib-fulvestrant-diabetes = Usually not with diabetes that needs insulin or an HbA1c above 8 %: the study left such people out. At exactly 8 % the texts differ, so it counts as above.
rule-inavolisib-palbociclib-fulvestrant-diabetes = Usually not with diabetes that needs medicine. The study left such people out.
rule-alpelisib-fulvestrant-uncontrolled-sugar = Usually not with blood sugar out of control (HbA1c of 8 % or more).
rule-alpelisib-fulvestrant-raised-sugar = Blood sugar rises in most people on it. With raised sugar or from 75 years on, a diabetes doctor advises first; metformin beforehand can help.
rule-gedatolisib-fulvestrant-sugar = Blood sugar is checked before and during treatment. We could not read its label: ask the pharmacist.
rule-alpelisib-fulvestrant-skin-reaction = Not after a severe skin reaction such as Stevens-Johnson.
rule-capivasertib-fulvestrant-skin-reaction = After a severe skin reaction this needs special care.
rule-fluoropyrimidine-dpyd-missing = Not when the enzyme DPD is missing: no dose is safe.
rule-fluoropyrimidine-dpyd-reduced = DPYD is tested before it starts, unless treatment is needed at once. With too little of this enzyme the team starts lower.
rule-capecitabine-weak-kidneys = Not as standard when the kidneys work below 30 ml/min. Labels differ on this.
rule-capecitabine-kidneys = With weak kidneys the team starts lower.
rule-olaparib-weak-kidneys = Not advised when the kidneys work at 30 ml/min or less.
rule-parp-kidneys = With weak kidneys the team adapts the dose.
rule-deruxtecan-kidneys = With weak kidneys mild lung inflammation was more common: the lungs are watched more closely. Under 30 ml/min hardly anything is known: ask. To be checked.
rule-elacestrant-liver = Usually not when the liver works badly.
rule-olaparib-liver = Not advised when the liver works badly.
rule-liver-adapt = When the liver works less well the team checks if the dose has to be adapted, or chooses something else.
rule-liver-adapt-mild = When the liver works less well, or its tests are far above normal, the team adapts the dose where needed. Or it waits, or chooses something else.
rule-taxane-liver = Docetaxel must not be given when bilirubin is above normal. The other taxanes are adapted.
rule-sacituzumab-govitecan-liver = When the liver works less well this was hardly studied.
rule-sacituzumab-slow-ugt1a1 = With two slow copies of the gene UGT1A1, severely low white cells came in 67 of 100 people, against 46 of 100.
rule-parp-low-counts = Not until the blood counts have recovered.
rule-parp-myelodysplasia = Usually not after a bone marrow disease (MDS).
rule-low-counts-wait = With low blood counts the team waits until they recover.
rule-fever-at-once = If a fever or shivers come during this treatment or in the weeks after it, or you feel very ill, your team wants to know at once, day or night. White blood cells can be low then, and that can be an emergency.
rule-taxane-neuropathy = Usually not with numb or painful hands or feet that get in the way: taxanes can make that worse.
rule-taxane-diabetes = With diabetes that is not under control, a taxane that brings much steroid or solvent is avoided. Ask which taxane suits you, and who watches your blood sugar. To be checked.
rule-courses-weak-heart = It may hold an anthracycline. With a weak heart (LVEF under 50 %) or heart failure, that is usually left out: ask which medicines are in it. To be checked.
rule-pembrolizumab-course-weak-heart = Usually not with a weak heart (LVEF under 50 %) or heart failure. The course that was studied holds an anthracycline, which can weaken the heart more. To be checked.
rule-courses-numb-hands = It may hold a taxane, which can make numb or painful hands and feet worse. Ask if another medicine can take its place.
rule-courses-diabetes = It may hold a taxane. With diabetes that is not under control, one that brings much steroid or solvent is avoided. Ask which one suits you, and who watches your blood sugar. To be checked.
rule-courses-capecitabine = It may hold capecitabine, which asks for the enzyme DPD, good kidneys and a steady heart, and makes warfarin stronger. Ask whether another medicine can take its place.
rule-maintenance-cdk46 = It may hold a CDK4/6 inhibitor. Inflamed lungs, low blood counts, very weak kidneys, trouble of the heart or its rhythm, low minerals, a clot or lasting diarrhoea can speak against that part. So can medicines that block or boost CYP3A or lengthen QT. Then it waits, is changed or is left out. Ribociclib is not advised with tamoxifen. Ask which medicines are in it.
rule-hormones-blood-clot = With a clot that is not treated, another hormone drug than tamoxifen is chosen.
rule-taxane-trastuzumab-pertuzumab-neuropathy = Usually not with numb or painful hands or feet that get in the way. Then another partner than a taxane is chosen.
rule-eribulin-neuropathy = Eribulin can make numb hands and feet worse.
rule-datopotamab-deruxtecan-eye-disease = Usually not with a disease of the cornea: this medicine can inflame the eyes.
rule-datopotamab-deruxtecan-eyes-and-mouth = No contact lenses, eye drops several times a day, eye checks, and a mouthwash from the first day.
rule-everolimus-mouth = A mouthwash with a steroid makes mouth sores rarer: ask for it from the first day.
rule-checkpoint-autoimmune = Usually not with a severe autoimmune disease. Specialists have to weigh it first.
rule-checkpoint-transplant = With a transplanted organ, usually not until specialists have weighed it. The organ could be rejected.
rule-immunotherapy-lung-inflammation = Immunotherapy can inflame the lungs. If they are inflamed now, your team looks at this first. To be checked.
rule-infection = If there is an infection, it is treated first. To be checked.
rule-hepatitis-b = With hepatitis B the virus can flare. A virus medicine may be needed before and during treatment, and for at least 12 months after it.
rule-chronic-diarrhoea = It can cause much diarrhoea. With bowel trouble already there, a plan comes first or another choice is made.
rule-sacituzumab-counts-and-diarrhoea = The label advises an injection that protects the white cells from the first cycle on. It is for everybody at raised risk of fever with low white cells, for example from 65 years on. Ask about it, and about UGT1A1.
rule-neratinib-diarrhoea-plan = Medicine against diarrhoea starts with the first dose.
rule-with-ovarian-suppression = Before the menopause the ovaries are put to rest as well. Injections or an operation can do this.
rule-beyond-label-before-menopause = Its approval does not name women before the menopause. Before it, the ovaries are put to rest, which goes beyond that text.
rule-with-lhrh-in-men = In men an aromatase inhibitor goes with an injection that lowers testosterone (LHRH), unless the testicles have been removed. So do other hormone drugs, but not tamoxifen. After surgery with the aim of cure, tamoxifen is the one named.
rule-serd-after-short-cdk46 = When hormone treatment with the CDK4/6 inhibitor helped for less than a year, a tablet of this kind alone helped little. This is from one study, looked at afterwards.
rule-everolimus-endocrine-esr1 = With an ESR1 change fulvestrant is a better partner than exemestane. A tablet that blocks the oestrogen receptor, such as elacestrant, is preferred to exemestane as well: ask about it if you have had fulvestrant.
rule-no-aromatase-inhibitor-so-far = Its study took people after an aromatase inhibitor. If you have never had one, ask what that means for you.
rule-fulvestrant-again = After fulvestrant: its study took people after an aromatase inhibitor, and fulvestrant would be used again. Ask what that means for you.
rule-hormones-er-low = With few oestrogen receptors (1 to 10 %) it is not sure that hormone treatment helps. The biopsy is looked at again.
rule-hormones-progesterone-only = PR positive with ER negative is rare: the biopsy is tested again.
rule-checkpoint-er-low = This is about few oestrogen receptors (1 to 10 %). With so few, immunotherapy is judged for each person.
rule-capecitabine-er-low = The figures of the study are from triple-negative cancer. With few oestrogen receptors (1 to 10 %) this is judged for each person.
rule-giredestrant-everolimus-not-approved = Not approved when last looked up (October 2026). A decision in the United States was due on 18 December 2026.
rule-vepdegestrant-status = Approved in the United States since May 2026; no approval elsewhere was seen. Not together with palbociclib outside trials. We could not read its label: ask the pharmacist about other medicines.
rule-gedatolisib-fulvestrant-status = Approved in the United States since July 2026; no approval elsewhere was seen. We could not read its label: ask the pharmacist about other medicines.
rule-camizestrant-switch-status = Approved in the European Union (July 2026, as reported) and, for now, in the United States (September 2026) after advisers had voted against it. Longer life has not been shown. We could not read its label: ask the pharmacist.
rule-fulvestrant-switch-status = Not a routine: no guideline asks for it, and longer life was not shown.
rule-imlunestrant-abemaciclib-status = Approved in the United States since September 2026; no approval elsewhere was seen. We could not read its label: ask the pharmacist.
rule-imlunestrant-lipids = { -safety-blood-fats-are-checked-before-and-during-treatment }
rule-elacestrant-lipids = { -safety-blood-fats-are-checked-before-and-during-treatment }
rule-olaparib-off-label-off-label = Outside its approval. The studies were small and had no comparison group.
rule-parp-no-chemotherapy-so-far = The label in the United States asks for chemotherapy before it. This can be in early or advanced disease.
rule-talazoparib-no-taxane-so-far = Its study took people after a taxane or an anthracycline, unless these did not suit them. If you have had neither, ask what that means for you.
rule-parp-after-platinum = The large studies of these medicines left out people whose cancer had grown on a platinum medicine. Say so if yours did, or if it came back while you had platinum or soon after it.
rule-tucatinib-maintenance-not-approved = Not an approved use when last looked up (November 2026). Longer life has not been shown.
rule-palbociclib-her2-maintenance-status = Approved in the United States since June 2026, as reported. No approval elsewhere was seen.
rule-trastuzumab-emtansine-tucatinib-not-approved = Not an approved pair when last looked up.
rule-abemaciclib-fulvestrant-trastuzumab-not-approved = Not an approved use: one middle-sized study. If you have had a CDK4/6 inhibitor or fulvestrant already, ask what that means for you.
rule-neratinib-erbb2-mutation-off-label = Outside its approval: one small study.
rule-tucatinib-capecitabine-trastuzumab-outside-label = Its approval asks for one HER2 treatment before, for cancer that has spread. If you have had none, this is outside its approval.
rule-trastuzumab-deruxtecan-outside-label = Alone, it is approved after one HER2 treatment for cancer that has spread. One for early disease counts too when the cancer came back within half a year of it. Otherwise this is outside its approval.
rule-trastuzumab-emtansine-brain-radiosurgery = Together with radiosurgery of the brain it may harm healthy brain tissue. Small studies disagree on this.
rule-trastuzumab-deruxtecan-ultralow = When HER2 is ultralow, before chemotherapy: the gain is not proven. Only 153 such people took part in the study.
rule-trastuzumab-deruxtecan-ultralow-after-chemotherapy = When HER2 is ultralow, after chemotherapy: no study has looked at this.
rule-second-conjugate = After one medicine of this kind a second one often held the cancer for a short time only.
rule-datopotamab-deruxtecan-no-longer-life = In hormone-positive cancer its study showed no longer life.
rule-eribulin-label = The label in the United States asks for two chemotherapies before it. The one in Europe asks for one.

## Statements of the current edition

statement-hr_HR-1L-01 = A CDK4/6 inhibitor with an aromatase inhibitor should be offered as the first treatment. The American Society of Clinical Oncology says so (2021 and 2024). In the study of ribociclib, with 668 women after the menopause, 55 of 100 had no growth of the cancer after 2 years. With the aromatase inhibitor alone it was 36 of 100. People lived longer.
    .figures = After 6 years 44 of 100 women were alive with ribociclib and 32 of 100 without it.
statement-hr_HR-1L-02 = Palbociclib with an aromatase inhibitor was studied in 666 women. Half had gone 24.8 months or longer without the cancer growing. With the aromatase inhibitor alone it was 14.5 months. Longer life was not shown.
    .figures = Half of the women were alive after 53.9 months with palbociclib and 51.2 months without it: no proven difference.
statement-hr_HR-1L-03 = Abemaciclib with an aromatase inhibitor: in the study with 493 women half had gone 28.2 months or longer without growth, against 14.8 months without abemaciclib. Diarrhoea was severe in 9.5 of 100, blood clots came in 6 of 100.
    .figures = Half were alive after 66.8 months with abemaciclib and 53.7 months without it: the difference was not proven.
statement-hr_HR-1L-04 = When the cancer came back during, or within a year after, hormone treatment (the guideline speaks of an aromatase inhibitor), a CDK4/6 inhibitor with fulvestrant should be offered. With ribociclib and fulvestrant half had gone 20.5 months or longer without growth, against 12.8 months with fulvestrant alone. People lived longer.
    .figures = After 42 months 58 of 100 people were alive with ribociclib and fulvestrant, and 46 of 100 with fulvestrant alone.
statement-hr_HR-1L-05 = Before the menopause: the ovaries are put to rest, and an aromatase inhibitor goes with a CDK4/6 inhibitor. Ribociclib has a study of its own with 672 women: half of those on it had gone 23.8 months or longer without growth, against 13.0 months. They lived longer. Ribociclib is not given with tamoxifen: it lengthens the QT time.
    .figures = After 42 months 70 of 100 women were alive with ribociclib and 46 of 100 without it.
statement-hr_HR-1L-06 = Men are treated as women are: hormone treatment first unless an organ is in danger, an aromatase inhibitor only with an injection that lowers testosterone, CDK4/6 inhibitors as in women. Tamoxifen and fulvestrant stay options. Few men took part in the studies.
statement-hr_HR-1L-07 = One hormone drug alone: an aromatase inhibitor, tamoxifen or fulvestrant. It is for when a CDK4/6 inhibitor does not suit or is not wanted. Little cancer, with none in organs such as the liver, speaks for it. Fulvestrant with anastrozole is only for people without hormone treatment before. Of 462 such people, half of those on fulvestrant had gone 16.6 months or longer without growth, against 13.8 with an aromatase inhibitor.
statement-hr_HR-1L-08 = Start with the aromatase inhibitor alone and keep the CDK4/6 inhibitor for later: for little cancer that moves slowly, where the later drug is sure to be had. Among 1,050 women the time until the second growth was 26.7 against 31.9 months, with fewer side effects. That does not prove both ways equal. Nearly all took palbociclib. It is not for women before the menopause: the 145 studied seemed to live longer with both first.
    .figures = Half of the women were alive after about 48 months either way.
statement-hr_HR-1L-09 = Before the menopause, tamoxifen is the only hormone treatment that needs no rest for the ovaries. It is for those who have had no blood clot. An international panel (ABC4, 2018) calls it less effective.
statement-hr_HR-1L-10 = The cancer may move fast while the organs still work. There hormone treatment with ribociclib did better than two chemotherapies together. This was a middle-sized study (phase II) of 222 women before the menopause. Half of those on ribociclib had gone 21.8 months or longer without growth, against 12.8 months. Until the cancer began to shrink it took 4.9 months, against 3.2 with chemotherapy. It does not prove safety when the liver is failing.
statement-hr_HR-1L-12 = With a PIK3CA change and an early return of the cancer: inavolisib with palbociclib and fulvestrant. In the study of 325 people, 46 of 100 had no growth after 18 months, against 21 of 100 without inavolisib. Blood sugar rose in 85 of 100. Approved in the United States since October 2024 and in the European Union.
    .figures = Half were alive after 34.0 months with inavolisib and 27.0 months without it.
statement-hr_HR-1L-14 = On an aromatase inhibitor with a CDK4/6 inhibitor, with a new ESR1 change in blood and no growth on scans: a switch to camizestrant. In the study of 315 people, 35 of 100 had no growth 24 months later, against 14 of 100 who went on unchanged. Longer life has not been shown.
statement-hr_HR-1L-15 = The same switch to fulvestrant, where camizestrant cannot be had (172 people, all with palbociclib): half of those who switched had gone 11.9 months or longer without growth, against 5.7 months. No guideline was seen that asks for it. To be checked.
statement-hr_HR-1L-16 = Some people have an inherited BRCA change. For them hormone treatment with a CDK4/6 inhibitor usually comes first. A PARP inhibitor should be offered at some point in the first three lines.
statement-hr_HR-1L-17 = Two large studies looked at an oral oestrogen receptor blocker. It took the place of the aromatase inhibitor. It was not proven to hold the cancer longer (33.1 against 28.2 months in one). The aromatase inhibitor stays the usual partner.
statement-hr_HR-PE-13 = After chemotherapy given because an organ was in danger, hormone treatment can keep the cancer at rest, with or without a CDK4/6 inhibitor. To be checked.
statement-hr_DEF-OFS = Rest for the ovaries: an injection every four weeks, or surgery that takes them out.
statement-hr_HR-S-03 = Before the menopause, these go with rest for the ovaries: aromatase inhibitors, fulvestrant and CDK4/6 inhibitors. Periods may have stopped after chemotherapy or on tamoxifen. That does not prove the menopause. Hormones in blood are measured.
statement-her2_A-17 = What holds the cancer goes on. To stop after years without any sign of it is a decision for one person, with a specialist. To be checked.
statement-her2_G-01 = For men with hormone-positive cancer there is tamoxifen. Or there is an aromatase inhibitor or fulvestrant. With either of these two goes an injection that lowers testosterone. After surgery with the aim of cure it is tamoxifen.
statement-hr_HR-2L-01 = With an ESR1 change: elacestrant, a tablet. In the study, 27 of 100 people with the change had no growth after 12 months, against 8 of 100 with other hormone treatment. Half had gone 3.8 months or longer without growth, against 1.9 months; 8.6 months after a year or more on a CDK4/6 inhibitor (looked at afterwards). Approved in the United States and the European Union since 2023.
statement-hr_HR-2L-02 = With an ESR1 change: imlunestrant, a tablet. In a study, among 256 people with the change, half of those on it had gone 5.5 months or longer without growth, against 3.8 months with other hormone treatment. Without the change it did no better. Approved in the United States (September 2025) and the European Union (January 2026).
    .figures = A difference in survival was reported and did not count as proven.
statement-hr_HR-2L-03 = Imlunestrant with abemaciclib: half of those on both had gone 9.4 months or longer without growth, against 5.5 months with imlunestrant alone; this is of all people, with or without an ESR1 change. Approved in the United States since September 2026, with an ESR1 change only.
statement-hr_HR-2L-04 = With an ESR1 change: vepdegestrant, a tablet. 45 of 100 people had no growth after 6 months, against 23 of 100 with fulvestrant. Half had gone 5.0 months or longer, against 2.1. Approved in the United States since May 2026.
statement-hr_HR-2L-05 = With a change in PIK3CA, AKT1 or PTEN: capivasertib with fulvestrant. In a study, among 289 people with such a change, half of those on it had gone 7.3 months or longer without growth, against 3.1 months with fulvestrant alone. Severe rash came in 12 of 100, severe diarrhoea in 9 of 100. Longer life has not been proven.
statement-hr_HR-2L-06 = With a PIK3CA change: alpelisib with fulvestrant. Among 341 people with the change, half of those treated so had gone 11.0 months or longer without growth, against 5.7 months with fulvestrant alone. Blood sugar rose badly in 37 of 100. Longer life was not proven. Few had had a CDK4/6 inhibitor. In a later study it was 5.6 months, against 11.1 with gedatolisib, palbociclib and fulvestrant, not approved for this change. To be checked.
    .figures = Half were alive after 39.3 months with alpelisib and 31.4 months without it: not proven.
statement-hr_HR-2L-07 = Everolimus with exemestane or fulvestrant, whatever the genes. In a study of 724 women, half of those on it had gone 7.8 months or longer without growth, against 3.2 months with exemestane alone; that was before CDK4/6 inhibitors. In a later study, after these, it was 5.5 months. Longer life was not proven. In older people more deaths during treatment were seen.
    .figures = Half were alive after 31.0 months with everolimus and 26.6 months without it: not proven.
statement-hr_HR-2L-08 = A different CDK4/6 inhibitor with a different hormone drug. In one study, with abemaciclib and fulvestrant, 50 of 100 people had no growth after 6 months, against 37 of 100 with fulvestrant alone; half had gone 6.0 months or longer, against 5.3. The gain was small. To go on with palbociclib did not help. In a smaller study, people with an ESR1 change had no visible gain: to be checked.
statement-hr_HR-2L-09 = Fulvestrant alone, an injection once a month. After a CDK4/6 inhibitor it held the cancer for about 2 to 5 months in half of the people. Side effects are few.
statement-hr_HR-2L-10 = For those who never had a CDK4/6 inhibitor: one with fulvestrant, after growth on a hormone drug.
statement-hr_HR-2L-14 = Without a PIK3CA change, after an aromatase inhibitor and a CDK4/6 inhibitor: gedatolisib, a weekly drip, with fulvestrant and with or without palbociclib. In a study of 392 people half had gone 9.3 months or longer without growth with all three, 7.4 months without palbociclib, 2.0 months with fulvestrant alone. A sore mouth is the main side effect. Longer life has not been proven. Approved in the United States since July 2026.
statement-hr_HR-2L-15 = With an ESR1 change: giredestrant with everolimus. After 12 months 41 of 100 people had no growth. With another hormone drug and everolimus it was 15 of 100.
statement-hr_HR-2L-16 = Abemaciclib alone, after hormone treatment and chemotherapy, for those who never had a CDK4/6 inhibitor: the cancer shrank in 20 of 100. There was no comparison group.
statement-hr_HR-BM-01 = When the cancer comes back or has spread, a spot is biopsied if that is safe, and ER, PR and HER2 are tested again. They can differ from the first tumour. To be checked.
statement-hr_HR-BM-02 = A test for inherited changes in BRCA1, BRCA2 and PALB2 as early as possible; it does not delay treatment. All men with breast cancer should be offered it.
statement-hr_HR-BM-03 = When the cancer came back on hormone treatment or soon after it, PIK3CA is tested before the first treatment is chosen. If blood shows nothing, the tumour is tested.
statement-hr_HR-BM-04 = After growth on an aromatase inhibitor, ESR1 is tested in blood taken after that. An older result does not count.
statement-hr_HR-BM-05 = After growth on hormone treatment, PIK3CA, AKT1 and PTEN are tested, best in the tumour: blood can miss PTEN.
statement-hr_HR-BM-06 = The pathologist looks at all samples again for low or very low HER2. Any one such sample is enough.
statement-hr_HR-BM-07 = DPYD is tested before capecitabine or 5-FU, unless treatment cannot wait.
statement-hr_HR-BM-08 = A UGT1A1 test helps to plan sacituzumab govitecan. It is not a must.
statement-hr_HR-BM-09 = Looking for ESR1 in blood every two to three months while all is well makes sense only where a switch is on offer. No society text on it was seen.
statement-hr_HR-BM-10 = When other targeted treatments are used up, rare changes are looked for: MSI, TMB, NTRK, RET. To be checked.
statement-hr_DEF-VC = A visceral crisis is an organ failing badly, shown by symptoms, blood tests and fast growth. Spread to an organ alone is not a crisis.
statement-her2_T2-1 = In triple-negative cancer the PD-L1 score (CPS, test 22C3) is found out before the first treatment. In an emergency nobody waits for it.
statement-her2_C-10 = A broad gene test of the tumour or blood, where its result can change treatment. To be checked.
statement-her2_C-11 = A BRCA test for all whose breast cancer was found up to the age of 65. Above that age it is for all who could have a PARP inhibitor, for triple-negative cancer, for men, and for a family history or an origin in which such changes are common. A tumour test does not rule an inherited change out.
statement-her2_G-02 = Every man with breast cancer is offered a test for inherited changes.
statement-her2_G-05 = A pregnancy test is done before treatment. It is for all who could be pregnant.
statement-her2_G-19 = Blood is tested for hepatitis B before drug treatment, without delaying it. With a lasting infection a virus medicine goes along, and on for at least 12 months after. Hormone treatment alone needs no test.
statement-hr_HR-S-22 = On ribociclib, liver tests and blood counts are done every two weeks for two cycles, then at the start of the next four.
statement-hr_HR-S-44 = Blood sugar (HbA1c and fasting glucose) is measured before medicines that act on PI3K or AKT, and before everolimus.
statement-her2_T1-20 = Where the answers decide nothing, or rules fall short, a team of specialists weighs the choice with you. To be checked.
statement-her2_A-01 = First treatment: trastuzumab deruxtecan with pertuzumab. In a comparison of 770 people, 70 of 100 were alive without growth after 24 months, against 52 of 100 with a taxane, trastuzumab and pertuzumab. Lung inflammation came in 12 of 100 against 1 of 100; about 1 of 200 died of it. Longer life has not been proven so far. Approved in the United States since December 2025; in the European Union an approval was reported in September 2026.
statement-her2_A-02 = First treatment: a taxane with trastuzumab and pertuzumab, then the two antibodies alone.
    .figures = After 8 years 37 of 100 people were alive with pertuzumab and 23 of 100 without it.
statement-her2_A-03 = Tucatinib added once the taxane has stopped: in a study of 654 people, half of those on it were alive without growth for 24.9 months or longer, against 16.3 months without it, counted from when it was added. Diarrhoea came in 73 of 100. Longer life has not been proven.
statement-her2_A-04 = With hormone receptors, once chemotherapy has stopped: palbociclib and a hormone drug added to the antibodies. 47 of 100 people were alive without growth after 48 months, against 38 of 100 without palbociclib. Severe side effects came in 80 of 100 people, against 31 of 100, mostly low white cells; very severe ones in 10 against 4. The agency's text also warns of lung inflammation, as reported. Approved in the United States since June 2026, as reported. Longer life has not been proven.
statement-her2_A-05 = With hormone receptors, once chemotherapy has stopped: a hormone drug added to the antibodies. The study behind it looked at another question, whether pertuzumab adds to it. More than half had chemotherapy first. People did not live longer with pertuzumab. The wording of the guideline is from memory. To be checked.
    .figures = Half lived 60.2 months or longer with pertuzumab, against 57.2 months without it.
statement-her2_A-06 = A hormone drug with HER2 treatment, for cancer with hormone receptors and no organ in danger. It is for those whom chemotherapy does not suit or who do not want it. In one study from China, without pertuzumab, it held the cancer about as long as chemotherapy with trastuzumab. It had fewer side effects. When the cancer had come back within two years, chemotherapy did better.
statement-her2_A-07 = Where a taxane does not suit: vinorelbine or capecitabine with trastuzumab, with or without pertuzumab. To be checked.
statement-her2_A-08 = The cancer may come back during HER2 treatment for early disease, or within half a year of it (the American Society of Clinical Oncology says a year). Then second-line treatment can be used at once. After trastuzumab deruxtecan for early disease no study shows the way. A trial is the first thing to ask about. Experts would use trastuzumab deruxtecan again only after a long time, and only if the lungs never got inflamed.
statement-her2_A-09 = Second line: trastuzumab deruxtecan. In the study of 524 people, 46 of 100 were alive without growth after 36 months, against 12 of 100 with trastuzumab emtansine. People lived longer. Lung inflammation came in 17 of 100 against 3 of 100.
    .figures = After 12 months 94 of 100 people were alive, against 86 of 100.
statement-her2_A-10 = Spread to the brain is usually treated there first. For a single spot under 2 cm that does not press on the brain, HER2 medicine that reaches the brain, with close scans, can be discussed instead. In HER2-positive cancer a scan of the brain at the start is accepted, even without signs from it. For or against regular scans there is too little data: this is decided together.
statement-her2_A-11 = Tucatinib with capecitabine and trastuzumab, above all with spread to the brain. Diarrhoea came in 81 of 100 people, severe in about 12 of 100; about 1 of 200 had the worst kind and died. Call the team on the first day. Liver tests are done before and every three weeks.
    .figures = Half were alive after 24.7 months with tucatinib and 19.2 months without it.
statement-her2_A-12 = Trastuzumab deruxtecan in HER2-positive cancer with spread to the brain: 62 of 100 people were alive without growth after 12 months. There was no comparison group. 6 of 263 people died of lung inflammation.
statement-her2_HER2-3L-TUC = Third line: tucatinib with capecitabine and trastuzumab.
statement-her2_HER2-3L-TDM1 = Trastuzumab emtansine. Severe side effects came in 48 of 100, against 60 of 100 with lapatinib and capecitabine. After trastuzumab deruxtecan only small looks back exist.
    .figures = Half were alive after 29.9 months, against 25.9 months.
statement-her2_HER2-3L-TDM1-TUC = Trastuzumab emtansine with tucatinib: half of those on it were alive without growth for 9.5 months or longer, against 7.4 months. Longer life was not shown: so far slightly more people died with the pair, which may be chance. Severe side effects came in 69 of 100, against 41 of 100, liver trouble among them.
statement-her2_HER2-3L-TRAS-CHEMO = Trastuzumab with another chemotherapy: a fall-back that has long been used. To be checked.
statement-her2_HER2-3L-LAP-CAP = Lapatinib with capecitabine, an older pair after other HER2 treatments. No proven survival gain. To be checked.
statement-her2_HER2-3L-LAP-TRAS = Lapatinib with trastuzumab, without chemotherapy.
    .figures = People lived longer than with lapatinib alone.
statement-her2_HER2-3L-NERA = Neratinib with capecitabine after two HER2 treatments: 29 of 100 people were alive without growth after 12 months, against 15 of 100 with lapatinib and capecitabine. Severe diarrhoea came in 24 of 100, against 13 of 100. Longer life was not proven.
statement-her2_HER2-3L-MARG = Margetuximab with chemotherapy: half of those on it were alive without growth for 5.8 months or longer, against 4.9 months with trastuzumab. People did not live longer.
statement-her2_HER2-3L-ABEMA = With hormone receptors: abemaciclib with fulvestrant and trastuzumab. Longer life was not proven.
statement-her2_HER2-3L-PERT = Pertuzumab with trastuzumab for those who never had pertuzumab.
statement-her2_HER2-3L-ET = With hormone receptors: a hormone drug, with or without HER2 treatment.
statement-her2_G-09 = For frail people with HER2-positive cancer: the two antibodies with little or no chemotherapy, or a hormone drug with HER2 treatment. To be checked.
statement-hr_HR-2L-11 = With an inherited BRCA change: olaparib, tablets. In a study of 302 people, half of those on it had gone 7.0 months or longer without growth, against 4.2 months with chemotherapy; the cancer shrank in 60 of 100, against 29 of 100. Quality of life was better. Longer life was not proven. In rare cases a disease of the bone marrow or leukaemia follows.
    .figures = After 3 years 28 of 100 people were alive with olaparib. With chemotherapy it was 21 of 100. This is not a proven difference.
statement-hr_HR-2L-12 = With an inherited BRCA change: talazoparib, capsules. In a study of 431 people, half of those on it had gone 8.6 months or longer without growth, against 5.6 months with chemotherapy. Bad anaemia came in 39 of 100. Longer life was not proven. In rare cases a disease of the bone marrow or leukaemia follows.
    .figures = After 36 months 27 of 100 people were alive with talazoparib. With chemotherapy it was 21 of 100. This is not a proven difference.
statement-hr_HR-2L-13 = With an inherited PALB2 change, or BRCA changed in the tumour only: olaparib outside its approval. In rare cases a disease of the bone marrow or leukaemia follows.
statement-hr_HR-2L-17 = The CDK4/6 inhibitor may have held for less than half a year. Then the next hormone treatment often holds for a short time only. Such people with low or very low HER2 were looked at afterwards, in a part of the study. Half of those on trastuzumab deruxtecan had gone 14.0 months or longer without growth. With chemotherapy it was 6.5 months.
statement-hr_HR-PE-01 = With hormone receptors and low or very low HER2, after hormone treatment: trastuzumab deruxtecan. In a study of 866 people, half of those on it had gone 13.2 months or longer without growth, against 8.1 months with chemotherapy. For very low HER2 the gain is not proven: only 153 such people took part. Lung inflammation came in 11 of 100; 3 people died of it. Longer life has not been proven. Approved in the United States since January 2025 and in the European Union since 2025 (there: when hormone treatment does not suit).
statement-hr_HR-PE-02 = With low HER2, after one or two chemotherapies: trastuzumab deruxtecan. Half of the people on it with hormone receptors had gone 10.1 months or longer without growth, against 5.4 months with chemotherapy. They lived longer. Lung inflammation came in 12 of 100; about 1 of 100 died of it.
    .figures = Half were alive after 23.9 months, against 17.6 months with chemotherapy.
statement-hr_HR-PE-03 = Sacituzumab govitecan after hormone treatment and two more treatments: 21 of 100 people had no growth after 12 months, against 7 of 100 with chemotherapy. People lived longer in this study. Low white cells were severe in 51 of 100. As the first chemotherapy it did no better than other chemotherapy (another study).
    .figures = Half were alive after 14.5 months, against 11.2 months.
statement-hr_HR-PE-04 = Datopotamab deruxtecan after hormone treatment and chemotherapy: in a study of 732 people, half of those on it had gone 6.9 months or longer without growth, against 4.9 months, with fewer severe side effects than chemotherapy. People did not live longer. A sore mouth and dry eyes are common.
    .figures = Half were alive after 18.6 months, against 18.3 months with chemotherapy.
statement-hr_HR-PE-12 = After one antibody-drug conjugate a second one held the cancer for about 2.7 months in half of 179 people. Looked back on, not a trial.
statement-her2_B-01 = PD-L1 score of 10 or more: sacituzumab govitecan with pembrolizumab as the first treatment. In a study of 443 people, half of those on it were alive without growth for 11.2 months or longer, against 7.8 months with chemotherapy and pembrolizumab. Longer life has not been proven. Approved in the United States since June 2026.
statement-her2_B-02 = PD-L1 score of 10 or more: pembrolizumab with chemotherapy as the first treatment. Below 10 people did not live longer with it. Severe side effects came in 68 of 100, against 67 of 100.
    .figures = With a score of 10 or more half were alive after 23.0 months, against 16.1 months with chemotherapy alone.
statement-her2_B-04 = When immunotherapy is not an option: datopotamab deruxtecan as the first treatment. After 12 months 46 of 100 people were alive without growth, against 26 of 100 with chemotherapy. People lived longer. Approved in the United States since May 2026; in the European Union an approval was reported in 2026.
    .figures = After 18 months 61 of 100 people were alive, against 51 of 100 with chemotherapy.
statement-her2_B-05 = When immunotherapy is not an option: sacituzumab govitecan as the first treatment. Of 558 people, half of those on it were alive without growth for 9.7 months or longer, against 6.9 months with chemotherapy. Longer life has not been proven. Some without protection of the white cells died of infections early on. Approved in the United States and the European Union (2026). The category shown is for PD-L1 under 10 and no inherited BRCA change.
statement-her2_B-06 = After two treatments: sacituzumab govitecan. The cancer shrank in 35 of 100 people, against 5 of 100 with chemotherapy. People lived longer. Low white cells were severe in 51 of 100, diarrhoea in 10 of 100; a few people died of infections with low white cells early on. With low HER2, trastuzumab deruxtecan is one more way; which order is better is not known.
    .figures = Half were alive after 11.8 months, against 6.9 months.
statement-her2_B-07 = With an inherited BRCA change and chemotherapy before: olaparib or talazoparib rather than chemotherapy. They delay growth. Quality of life is better. Longer life was not proven.
statement-her2_B-09 = Triple-negative with low HER2, after chemotherapy: trastuzumab deruxtecan. Only 58 people of the study had such a cancer: half of those on it were alive without growth for 8.5 months or longer, against 2.9 months. So small a group proves little. Sacituzumab govitecan usually comes before it; which order is better is not known. In the whole study lungs got inflamed in 12 of 100, and about 1 of 100 died of it.
statement-her2_B-11 = When the cancer comes back within a year of curative treatment, atezolizumab with chemotherapy did not help people live longer. The study of datopotamab deruxtecan took in such people.
statement-her2_C-08 = These were small groups without comparison. With an inherited PALB2 change the cancer shrank in 18 of 24 people. With BRCA changed in the tumour only it shrank in 11 of 30.
statement-her2_G-12 = With an inherited BRCA change, PARP inhibitors and platinum come into play, and relatives can be tested. Whether to operate on the ovaries or the other breast, so that no new cancer starts there, is judged for each person. To be checked.
statement-her2_G-20 = Some people have an active autoimmune disease. For each of them immunotherapy is weighed. An antibody that carries chemotherapy can be given alone in its place. To be checked.
statement-hr_HR-PE-05 = One chemotherapy at a time. In a study of 739 people two together shrank more tumours. But people did not live longer, and quality of life was the same.
statement-hr_HR-PE-06 = Capecitabine, tablets, is often the first chemotherapy: hair mostly stays. Sore hands and feet and diarrhoea are its side effects. To be checked.
statement-hr_HR-PE-07 = A taxane, such as weekly paclitaxel. Numb fingers and toes, hair loss and low white cells are its side effects. To be checked.
statement-hr_HR-PE-08 = An anthracycline, or its gentler liposomal form, as long as the heart is strong and the lifetime limit is not reached. To be checked.
statement-hr_HR-PE-09 = Eribulin after other chemotherapy. Fatigue came in 54 of 100 people. Low white cells came in 52 of 100.
    .figures = After 12 months about 54 of 100 people were alive with eribulin and 44 of 100 with another treatment.
statement-hr_HR-PE-10 = Other single chemotherapies, such as vinorelbine or gemcitabine; platinum with an inherited BRCA change when a PARP inhibitor cannot be had. To be checked.
statement-hr_HR-PE-11 = Two chemotherapies together when an organ is in danger and the answer must come fast: more side effects, no proof of longer life than one after the other. To be checked.
statement-hr_HR-1L-11 = When an organ is failing, the fastest treatment comes first: chemotherapy. Several drugs together are used if the organs and strength allow. If not, it is one drug, such as a taxane every week, adapted to the organs. The team is called the same day, and goals are talked about beside it. To be checked.
statement-her2_B-08 = Platinum for triple-negative cancer. With a BRCA change that was inherited it shrank the cancer in 68 of 100 people, against 33 of 100 with docetaxel (43 people). In all people together no difference was proven (31 against 34 of 100).
statement-her2_B-10 = One chemotherapy alone, when other ways do not suit. One drug is preferred over two together, save when the cancer is life-threatening.
statement-her2_G-10 = For frail people one drug alone, started low, with comfort care early. To be checked.
statement-her2_C-01 = With unstable microsatellites: pembrolizumab. In 504 people with many kinds of cancer it shrank in 33 of 100. Very few had breast cancer. Approved in the United States (2023). Dostarlimab is a medicine of the same kind: to be checked.
statement-her2_C-02 = With many mutations (10 or more per megabase): pembrolizumab. Of 102 people with many kinds of cancer, it shrank in 29 of 100. In another study, with 28 people who had breast cancer, it shrank in 21 of 100. The approval in the United States (2020) is an accelerated one.
statement-her2_C-03 = With an NTRK fusion: larotrectinib, entrectinib or repotrectinib. Entrectinib can weaken the heart or change its rhythm. To be checked.
statement-her2_C-04 = With a RET fusion: selpercatinib. The cancer shrank in 18 of 41 people with many kinds of cancer. The approval in the United States (2022) is an accelerated one. Selpercatinib can change the rhythm of the heart: to be checked.
statement-her2_C-05 = With BRAF V600E: dabrafenib with trametinib. They can weaken the heart. To be checked.
statement-her2_C-07 = With an ERBB2 mutation and hormone receptors: neratinib with fulvestrant and trastuzumab, outside its approval. To be checked.
statement-hr_HR-S-01 = In pregnancy no hormone treatment and no targeted medicine. Chemotherapy of some kinds from the second third on, with a specialist team.
statement-hr_HR-S-02 = Pregnancy must be avoided during treatment and for some time after it, and nobody breastfeeds on it. Here are examples. Where two times stand, the first is for women and the second for men. Ribociclib or abemaciclib: 3 weeks. Palbociclib: 3 and 14 weeks. Capivasertib: 1 and 4 months. Trastuzumab deruxtecan, datopotamab deruxtecan and talazoparib: 7 and 4 months. Sacituzumab govitecan and olaparib: 6 and 3 months. Fulvestrant: a year (United States text).
statement-her2_G-03 = In pregnancy: a team of cancer and birth specialists. Anthracyclines, cyclophosphamide and weekly taxanes are possible in the second and last third; they stop 3 weeks or more before birth, and none is given after week 35. Surgery is possible at any time. Ultrasound and MRI without contrast are preferred.
statement-her2_G-04 = Some things are not given in pregnancy. They are HER2 antibodies, antibodies that carry chemotherapy, hormone drugs, and CDK4/6 or PARP inhibitors. Nor are immunotherapy, bone medicine, capecitabine, methotrexate and radioactive medicine given. Radiation waits until after birth, unless a life is in danger. With HER2 antibodies or trastuzumab deruxtecan, reliable birth control is needed. It is needed during treatment and for seven months after the last dose. For men on trastuzumab deruxtecan it is four months.
statement-her2_G-06 = Breastfeeding stops before treatment, and waits seven months after trastuzumab or trastuzumab deruxtecan.
statement-her2_A-14 = The heart is measured before any HER2 medicine and about every three months during it. A weak heart is a matter for heart and cancer doctors together. After trastuzumab an anthracycline is avoided for seven months, if possible.
statement-her2_A-15 = A scan of the lungs before trastuzumab deruxtecan or datopotamab deruxtecan, and regularly during them. Any cough, breathlessness or fever is looked into; with symptoms of lung inflammation it is stopped for good. Trastuzumab emtansine is stopped for any lung inflammation.
statement-hr_HR-S-32 = Inflamed lungs rule out CDK4/6 inhibitors, everolimus, trastuzumab deruxtecan and datopotamab deruxtecan.
statement-hr_HR-S-33 = After lung inflammation, or with a need for oxygen, people were left out of the studies.
statement-hr_HR-S-36 = Trastuzumab deruxtecan was not studied with a heart that pumps less than normal; anthracyclines can weaken it (to be checked).
statement-hr_HR-S-10 = Ribociclib starts only with a QT time under 450 ms and minerals in order. An ECG is done before. It is done again after about two weeks and at the second cycle.
statement-hr_HR-S-11 = Ribociclib is avoided with other medicines that lengthen the QT time, and with tamoxifen.
statement-hr_HR-S-12 = Vepdegestrant was not studied with heart disease; eribulin is avoided with inborn long QT.
statement-hr_HR-S-13 = Palbociclib is avoided with strong CYP3A blockers.
statement-hr_HR-S-14 = Ribociclib is avoided with strong CYP3A blockers.
statement-hr_HR-S-15 = Abemaciclib is avoided with strong CYP3A blockers, ketoconazole above all.
statement-hr_HR-S-16 = Elacestrant is avoided with medium or strong CYP3A blockers and boosters.
statement-hr_HR-S-17 = Strong CYP3A boosters, such as rifampicin or St John's wort, can make these medicines too weak.
statement-hr_HR-S-18 = Strong CYP3A blockers are avoided with capivasertib, everolimus and olaparib, strong P-gp blockers with talazoparib and everolimus.
statement-hr_HR-S-20 = When the liver works badly, elacestrant and olaparib are avoided. Others are adapted. Elacestrant and fulvestrant are adapted already when the liver is moderately impaired. One country advises against olaparib then, too; a study saw hardly any change.
statement-hr_HR-S-21 = Docetaxel must not be given when bilirubin is above normal. With liver tests far above normal, ribociclib, abemaciclib and alpelisib are avoided or adapted.
statement-hr_HR-S-30 = Abemaciclib and tamoxifen are avoided with a clot that is not treated: clots came in 5 to 6 of 100 people on abemaciclib, against fewer than 1 of 100. Outside the United States the text of elacestrant warns too.
statement-hr_HR-S-31 = With bowel trouble, medicines that cause much diarrhoea need a plan.
statement-hr_HR-S-35 = With weak kidneys, mild lung inflammation was more common on trastuzumab deruxtecan.
statement-hr_HR-S-40 = Alpelisib, capivasertib and inavolisib were not studied in type 1 diabetes.
statement-hr_HR-S-41 = Capivasertib was not studied with insulin or an HbA1c above 8 %.
statement-hr_HR-S-42 = Inavolisib was not studied in diabetes that needs medicine.
statement-hr_HR-S-43 = Alpelisib is avoided with uncontrolled blood sugar. When sugar is raised, a diabetes doctor advises first.
statement-hr_HR-S-46 = Alpelisib is not started after a severe skin reaction.
statement-hr_HR-S-50 = Without the enzyme DPD no dose of capecitabine or 5-FU is safe.
statement-hr_HR-S-51 = With too little of it the start is lower.
statement-hr_HR-S-53 = Capecitabine is not standard when the kidneys work below 30 ml/min. Labels differ.
statement-hr_HR-S-54 = Capecitabine is avoided with unstable heart disease; with warfarin the blood is checked often.
statement-hr_HR-S-60 = Two slow copies of UGT1A1: severe low white cells in 67 of 100 people on sacituzumab govitecan, against 46 of 100.
statement-hr_HR-S-61 = Sacituzumab govitecan is avoided with medicines that act on UGT1A1.
statement-hr_HR-S-63 = On datopotamab deruxtecan: no contact lenses, eye checks, eye drops.
statement-hr_HR-S-64 = A mouthwash from the first day lowers mouth sores on datopotamab deruxtecan and everolimus.
statement-hr_HR-S-70 = Infections are treated first (to be checked); hepatitis B can flare.
statement-hr_HR-S-71 = Blood fats rose in about 30 of 100 people on elacestrant.
statement-hr_HR-S-72 = PARP inhibitors wait until the blood counts have recovered. In rare cases a disease of the bone marrow or leukaemia follows.
statement-hr_HR-S-73 = With weak kidneys olaparib, talazoparib, ribociclib, eribulin and inavolisib are adapted; olaparib is not advised at 30 ml/min or less.
statement-hr_HR-S-74 = With low blood counts the next dose waits. This holds for a CDK4/6 inhibitor, for chemotherapy and for an antibody that carries it.
statement-hr_HR-S-77 = Injections into the muscle need care with blood thinners.
statement-hr_HR-S-78 = Spots in the brain that cause symptoms are treated there, whatever the medicine. Without symptoms that treatment is not put off unless a team decides so; in breast cancer, the exception seen is the HER2-positive kind.
statement-hr_HR-S-04 = In men an aromatase inhibitor or fulvestrant goes with an LHRH injection.
statement-her2_G-18 = Weak kidneys, liver or heart change what suits and how it is given.
statement-her2_G-21 = DPYD is tested first; with none of the enzyme these medicines are avoided.
statement-her2_T0-8 = A cancer with few oestrogen receptors (1 to 10 %) is looked at from both sides. To be checked.
statement-her2_E-00 = Before the first treatment: a biopsy with ER, PR and HER2, scans of the whole body, genes, and the heart where needed.
statement-her2_E-01 = Medicine comes first. Then comes an operation, if it has become possible. Then comes radiation. In inoperable or inflammatory disease, surgery does not come first. There are exceptions: the tumour bleeds or is infected beyond control, or medicine is impossible or not wanted. The exceptions: to be checked.
statement-hr_HR-1L-18 = Hormone-positive cancer that is inoperable but has not spread is treated with the aim of cure. To be checked.
statement-her2_E-02 = Triple-negative: chemotherapy with pembrolizumab, then surgery, then pembrolizumab. In 65 of 100 people no cancer was left at surgery, against 51 of 100 without it. Stage IIIC was not in the study.
    .figures = After 5 years 87 of 100 people were alive, against 82 of 100.
statement-her2_E-03 = Without immunotherapy: an anthracycline, a taxane and carboplatin. To be checked.
statement-her2_E-04 = HER2-positive: a taxane with carboplatin, trastuzumab and pertuzumab, or like combinations. To be checked.
statement-her2_E-05 = HER2-positive: trastuzumab deruxtecan, then a taxane with the two antibodies. In 67 of 100 people no cancer was left at surgery, against 56 of 100 with an anthracycline, then a taxane and the two antibodies. Whether they live longer or stay free of cancer is not known yet. Approved in the United States since May 2026.
statement-her2_E-06 = Hormone-positive: chemotherapy. Or, for some after the menopause, a hormone drug. To be checked.
statement-her2_E-07 = Inflammatory disease of any kind: at least six cycles, over four to six months.
statement-her2_G-11 = For frail people with hormone-positive cancer: a hormone drug first, and radiation. To be checked.
statement-her2_E-08 = After a response the breast is removed with the nodes of the armpit. Keeping it suits few, never with inflammatory disease.
statement-her2_E-08b = Keeping the breast can be considered for selected people with cancer that was not inflammatory and has become operable. The changes of the skin must have gone completely. The cancer must be in one place only, with none left at the edges. One place and the edges: to be checked.
statement-her2_E-09 = Some things do not suit inflammatory cancer. They are keeping the breast, taking out only the sentinel nodes, and surgery that spares the skin or nipple. A new breast is built later, not in the same operation.
statement-her2_E-10 = Radiation to the chest wall and nodes follows, however good the response was. There are exceptions. They are radiation before, a pregnancy (then it waits until after the birth), or an inherited TP53 change.
statement-her2_E-11 = If it hardly shrinks, or still cannot be taken out: other medicine, or radiation before surgery. Then it is looked at anew. If an operation is still not possible, there is radiation instead. Medicine goes on as for cancer that has spread.
statement-her2_E-13 = HER2-positive with cancer left at surgery: trastuzumab deruxtecan. After 3 years 92 of 100 people were free of invasive cancer, against 84 of 100 with trastuzumab emtansine. Lung inflammation came in about 10 of 100. Approved in the United States since May 2026.
statement-her2_E-14 = HER2-positive with cancer left at surgery: trastuzumab emtansine. After 7 years 81 of 100 people were free of invasive cancer, against 67 of 100 with trastuzumab. It is named where trastuzumab deruxtecan is not given. In a study of the two, more people stayed free of invasive cancer with trastuzumab deruxtecan.
    .figures = After 7 years 89 of 100 people were alive, against 84 of 100.
statement-her2_E-15 = HER2-positive with no cancer left: the year of trastuzumab is completed, with or without pertuzumab. To be checked.
statement-her2_E-16 = HER2-positive with hormone receptors: neratinib for a year can follow. To be checked.
statement-her2_E-17 = Triple-negative with cancer left at surgery: capecitabine. After 5 years 70 of 100 people were free of disease, against 56 of 100. Sore hands and feet came in 73 of 100. Most of this was learned before pembrolizumab was in use; capecitabine together with it has not been compared.
    .figures = After 5 years 79 of 100 people were alive, against 70 of 100.
statement-her2_E-18 = With an inherited BRCA change and high risk: olaparib for a year.
    .figures = After 4 years 90 of 100 people were alive, against 86 of 100.
statement-her2_E-19 = Hormone-positive with four or more nodes, or one to three and a large or fast tumour. Abemaciclib is taken for two years, with a hormone drug.
    .figures = After 7 years 87 of 100 people were alive, against 85 of 100.
statement-her2_E-20 = Hormone-positive: ribociclib is taken for three years. An aromatase inhibitor goes with it.
statement-her2_E-21 = Hormone-positive: a hormone drug for years, with rest for the ovaries before the menopause. To be checked.
statement-her2_E-22 = After the menopause, or with the ovaries at rest: zoledronate twice a year lowers the risk of spread to bone. To be checked.
statement-her2_E-23 = Pembrolizumab that was begun before surgery is completed after it.
statement-her2_F-01 = A biopsy with ER, PR and HER2, in triple-negative cancer with PD-L1 too, and scans of the whole body. HER2 was different in 8 of 100 people, ER in 20 of 100. PD-L1: to be checked.
statement-her2_F-02 = After an operation that kept the breast, with radiation: taking out the breast is advised. Keeping it a second time is for selected people who do not want that. For some, medicine comes first. The nodes of the armpit are looked at too. These two: to be checked.
statement-her2_F-03 = A second operation that keeps the breast, with radiation to a part of it, for a small, late, single spot. To be checked.
statement-her2_F-04 = Without radiation before: the spot is cut out and then comes radiation. Or the breast is removed.
statement-her2_F-05 = In the chest wall, without radiation before. It is cut out if possible. Then comes radiation.
statement-her2_F-06 = In the chest wall, with radiation before. It is cut out if possible. For some people there is radiation again, sometimes with heat (hyperthermia). To be checked.
statement-her2_F-07 = In nodes: surgery of the armpit and radiation, and medicine for nodes above the collarbone or behind the breastbone. To be checked.
statement-her2_F-08 = If it cannot be taken out at present, medicine for the kind of tumour comes first. Studies in triple-negative cancer took such people too. After that the team looks at surgery and radiation again. To be checked.
statement-her2_F-09 = Removed completely and without oestrogen receptors: chemotherapy. After 10 years 70 of 100 people were free of disease, against 34 of 100 without it. The study had only 58 such people and was stopped early. Longer life was not proven.
statement-her2_F-10 = Removed completely, with oestrogen receptors and HER2-negative. It is a new hormone drug then, without chemotherapy as a routine. In the study (104 people) chemotherapy showed no benefit. After 10 years 50 of 100 people were free of disease with it. Without it 59 of 100 were.
statement-her2_F-11 = HER2-positive: experts advise chemotherapy with trastuzumab, with or without pertuzumab, for a year. No trial has tested it after a recurrence. To be checked.
statement-her2_F-12 = After a recurrence was removed, no immunotherapy is established. We found no trial in people who had one.
statement-her2_F-14 = Electrochemotherapy for skin spots that trouble: a drug and short electric pulses. To be checked.
statement-her2_F-15 = It may be a new cancer rather than the old one: that is found out first. To be checked.
statement-her2_G-07 = Advice on having children later, before treatment starts. To be checked.
statement-her2_T0-2 = In pregnancy a team of cancer and birth specialists should be offered to everybody. All choices are talked about.
statement-her2_G-08 = From 65 to 70 on: a check of strength and needs. Severe side effects came in 51 of 100 people, against 71 of 100 without it (718 people, 70 years or more). Survival at 6 months was no different.
statement-her2_G-14 = When spread to the lining of the brain is suspected: a scan of brain and spine, then a sample of the fluid from the lower back. To be checked.
statement-her2_G-15 = Proton radiation of brain and spine, for spread to the lining of the brain. It is for people in good shape whose other disease is stable. After 6 months the cancer in brain or spine had grown in 22 of 100 people. With radiation to single places it was 88 of 100. The study had 63 people, 43% with breast cancer.
    .figures = People also lived longer: half 11.3 months or longer, against 4.9 months.
statement-her2_T4-8 = With spread to the lining of the brain, radiation to the places that cause trouble can ease symptoms. To be checked.
statement-her2_G-16 = Spread to the lining of the brain: medicine that reaches it, sometimes into the fluid itself. With HER2-positive cancer three are named: trastuzumab deruxtecan, tucatinib with capecitabine and trastuzumab, and trastuzumab into the fluid. The studies were small, or looked back. To be checked.
statement-her2_G-17 = With spread to the lining of the brain the palliative team comes in the same week.

## Options of the current edition: surgery

option-primary-surgery = Surgery of the breast when spread was there from the start
    .what = The surgeon takes out the tumour in the breast, sometimes with radiation after it. The aim is to keep control near the breast. It has not been shown to lengthen life: of several trials one found a gain, the others did not.
    .living = The breast looks different, or is gone. Ask how long you stay in hospital and how long it takes to recover. In one trial the cancer grew less often near the breast, and quality of life was similar. It carries the risks of an operation, and medicines may be delayed.
option-spine-stabilisation = Holding the spine
    .what = An operation with screws and rods, or cement put into a broken vertebra. The aim is less pain and a spine that does not give way. First a spine surgeon looks at the scan. It is not known to lengthen life.
    .living = It can get safer and less painful to sit, stand and walk. Cement is put in through a needle; screws and rods are a large operation, with risks such as infection and bleeding. Ask how long you stay in hospital, and what help you need afterwards.
option-liver-local-treatment = Treating a few spots in the liver
    .what = An operation that takes the spots out, or a needle that destroys them with heat (ablation). The aim is to hold the cancer there. It is for selected people, best in a trial. No proven gain in length of life: the studies only look back.
    .living = You sleep or are drowsy. Ask how long you stay in hospital and how long it takes to recover. Bleeding and infection are among the risks. The treated spots can be gone in one step; new ones can still come.

## Options of the current edition: radiation

option-radiotherapy-team = A visit to the radiation team
    .what = Doctors who treat with rays look at you, your scans and your troubles. They say whether radiation can help.
    .living = A visit with time for questions: how many visits, what it may do for you, what it may harm. It commits you to nothing. The answer can be that radiation would not help, which can disappoint. Somebody close can come along and take notes.
option-bone-reirradiation = Radiation to the same bone again
    .what = Rays from outside the body, aimed at a bone that had radiation before and hurts again or still. The aim is to ease pain. In the spine the team first checks how much the cord has had. It is not meant to lengthen life.
    .living = You know the way from the first time: one short visit or several, lying still. Pain can ease, but not everybody gets relief. Pain can flare up for some days first, and healthy parts nearby can be irritated. Medicine for pain goes on meanwhile.
option-stereotactic-radiotherapy-spine = Precise radiation to the spine
    .what = Strong rays from many sides, aimed very exactly at a painful place in the spine. The aim is to be free of pain. Two trials disagree on whether it is better than usual radiation. It is not known to lengthen life.
    .living = There are few visits and no cut; you lie very still. A vertebra can break afterwards.
option-stereotactic-radiotherapy-metastases = Precise radiation to a few spots
    .what = Strong rays from many sides, aimed very exactly at one or a few places of spread outside the brain. The aim is to hold these places. In breast cancer this is not routine. In its one trial, known from a congress report only, it did not hold the cancer longer. People did not live longer.
    .living = No cut: a few visits, lying very still. In that trial treated places grew again less often, but new spots came elsewhere as often as without it. Nearby organs can be harmed. It can feel good to act; it is no promise.
option-brain-radiosurgery = Radiosurgery of the brain
    .what = Strong rays from many sides, aimed very exactly at each spot. There is no cut. The aim is to hold the spots and spare the rest of the brain. Thinking suffers less than with radiation to the whole brain. New spots elsewhere in the brain come sooner than with it. Length of life is not known to differ.
    .living = One visit or a few, with a mask or frame that keeps the head still. Brain tissue can swell or be damaged later. Ask which of your cancer medicines pause around it. Afterwards the brain is scanned every two to three months, and to wait for the answer can be hard.
option-whole-brain-radiotherapy = Radiation to the whole brain, sparing the memory centre
    .what = Rays to the whole brain that leave out the hippocampus, where memories are stored. A medicine, memantine, goes with it. The aim is to hold many spots at once and keep thinking clear. Sparing does not change length of life.
    .living = Visits on weekdays with a mask that keeps the head still, and tablets at home. Ask which of your cancer medicines pause. In a trial, fewer people lost memory than when nothing was spared. Thinking can still get worse, hair falls out, and people feel tired.
option-radiotherapy-eye-or-nerves = Radiation for the eye or the nerves of the arm
    .what = Rays from outside the body, aimed at cancer in the eye or at the nerves of the arm. The aim is to keep sight, or to ease pain and weakness. It is prompt treatment: waiting can cost sight. It is not meant to lengthen life.
    .living = It starts soon: visits on weekdays, lying still, for the eye with a mask. You do not feel the rays. Sight, pain or strength can get better, but not always. It can irritate the eye or skin. Ask what help you need meanwhile.
option-samarium-153 = Samarium-153
    .what = A radioactive medicine given into the blood that settles in bone. It can reach many painful bones at once. The aim is less pain. It has not been shown to lengthen life. It is hard to get in many places.
    .living = One injection into a vein instead of many visits. Pain can ease, though not for everybody. Blood counts fall: lowest after 3 to 5 weeks, back by 8 weeks. For a time the body gives off a little radiation; the team says what that means for the toilet and for children nearby.

## Options of the current edition: bones

option-zoledronic-acid = Zoledronic acid
    .what = Medicine that slows the loss of bone. The aim is fewer breaks and less need for radiation. It has not been shown to lengthen life.
    .living = A short drip into a vein, every 12 weeks or every 3 to 4 weeks. The kidneys are checked before each one. It can harm the kidneys, lower calcium, and in a few people damage the jawbone.
option-denosumab = Denosumab
    .what = An antibody that slows the loss of bone. The aim is fewer breaks and less need for radiation. It has not been shown to lengthen life.
    .living = An injection under the skin every 4 weeks, with calcium and vitamin D as tablets. Calcium can fall, sometimes dangerously, above all with weak kidneys. In a few people it damages the jawbone.
option-pamidronate = Pamidronate
    .what = Medicine that slows the loss of bone, in use for longer than the others. The aim is fewer bone problems. It has not been shown to lengthen life.
    .living = A drip into a vein over two hours or more, every 3 to 4 weeks. It can harm the kidneys, and in a few people it damages the jawbone.
option-oral-bisphosphonate = A bone medicine as tablets
    .what = Clodronate or ibandronate, taken by mouth. The aim is fewer bone problems. They are licensed for this in some countries only. They have not been shown to lengthen life.
    .living = Tablets at home, without a needle or a visit for a drip. They are taken on an empty stomach, and you wait before you eat. They can upset the stomach and gullet. A dental check comes first, and blood is tested. To be checked.
option-dental-check = A check of your teeth first
    .what = A dentist looks at your teeth and jaw and treats what is needed before a bone medicine starts. The reason: on these medicines a wound in the jaw may not heal.
    .living = One visit or more, perhaps with an X-ray. If a tooth must come out, the bone medicine waits until the jaw has healed. That is a burden now and can spare you trouble later, though damage to the jaw can still come. If all is well, the medicine can start.
option-calcium-and-kidney-check = Blood test of calcium and kidneys
    .what = A blood test before a bone medicine starts, and again during it. It shows which medicine is safe for you.
    .living = A needle prick; ask when the answer comes. Low calcium is put right first, and with weak kidneys another medicine may suit better. If both are good, the medicine can start. It shows one moment only, so it is repeated.
option-calcium-correction = Putting low calcium right
    .what = Calcium and vitamin D, as tablets or a drip, until the blood test is normal. The aim is that a bone medicine is safe for you.
    .living = Tablets at home, or a drip at a clinic. Cramps or tingling from low calcium can ease. The bone medicine waits for a while. Too much calcium is a danger too, so blood tests go on.

## Options of the current edition: fluid, airway, wounds

option-effusion-monitoring = Watching the fluid
    .what = Fluid around a lung or the heart that you do not feel is left alone and watched. The aim is to spare you a procedure that would not help now.
    .living = No needle and no hospital stay: a look by ultrasound or X-ray from time to time. To wait can feel uneasy, or can be a relief. The fluid can grow. If breathing gets harder, that needs help at once: call your care team's emergency number or the emergency service now.
option-bronchial-stent = Opening an airway from inside
    .what = Through a tube in the windpipe, a doctor opens a blocked airway with a laser or holds it open with a small tube (stent). The aim is easier breathing. It is not meant to lengthen life.
    .living = You sleep or are drowsy, and the throat can be sore afterwards. Breathing can get easier. It can bleed, slip or block again, and then it is looked at anew. Short breath can be frightening, for those around you too.
option-wound-care = Care of an open tumour
    .what = Dressings, treatment of smell and bleeding, and care of the skin by people who do it often. The aim is a clean, quiet wound that you can live with. It does not treat the cancer itself.
    .living = Dressings are changed at home or at a clinic, by you, a nurse or somebody close. Less smell and dry clothes can make it easier to be with others. A change can hurt or bleed; there are other kinds, and pain medicine can come first. It takes time, and the sight can be hard.

## Options of the current edition: comfort

option-early-palliative-care = Palliative care from early on
    .what = A team for symptoms, worries, family and plans, beside your treatment and not instead of it. It is not only for the last weeks. No harm from it is known; a longer life has not been shown in breast cancer.
    .living = Calm talks; your family is welcome. Ask where they can be, and how often. In a study of lung cancer, people had a better quality of life and fewer felt very low. It can mean more visits, and the word can frighten at first. Your other treatment goes on.
option-pain-treatment = Treating pain
    .what = Medicine in steps up to opioids such as morphine, with something for the bowels, and radiation or a nerve block where they help. The aim is comfort.
    .living = Tablets, patches or a pump: mostly at home. With less pain it can be easier to sleep and to move. Opioids can make you sleepy, sick or constipated; the team adapts them. Ask whether you may drive. Some people fear that they cannot stop again: that is a good thing to talk about.
option-goals-conversation = A talk about what matters
    .what = Time with your doctor to ask what to expect, to say what matters to you, and to write down wishes for later if you like. You decide how much you want to hear.
    .living = It takes time and a quiet room. It can be hard to hear, and you can take someone along. Afterwards choices can be easier, and those close to you can know what you want. Nothing is fixed: you can change your mind at any time.
option-exercise-and-distress-support = Exercise, and help with tiredness and distress
    .what = Movement that suits you, and help from people trained for distress. The aim is more strength and a lighter mind. It does not treat the cancer itself.
    .living = Walks, a class or light training at your own pace; talks alone, with family or in a group. It can take time and money, and on some days it can be too much. With weak bones, it is good to ask first which movements are safe. You can begin small and stop at any time.

## Options of the current edition: scans

option-brain-scan = Scan of the brain
    .what = An MRI of the head, or a CT where that is not possible. It shows whether there is cancer in the brain, how many spots and how large.
    .living = You lie still in a narrow, loud tube; a needle may bring contrast. Ask when the answer comes. A scan can miss very small spots. If some are found, radiation, surgery or medicines that reach the brain come into question; if none, other causes are looked for.
option-spine-scan = Scan of the whole spine
    .what = An MRI of the whole spine, or a CT where that is not possible. It shows whether the cord is free and the spine stable.
    .living = You lie flat and still in a narrow, loud tube; ask for medicine against pain before it. With nerve signs it should be done within a day, for pain alone within a week. If the cord is pressed, treatment starts soon; if the spine is weak, a surgeon looks at it. If all is free, pain can have other causes; new signs need a new look.
option-long-bone-scan = X-ray of the whole bone
    .what = An X-ray or CT of the whole bone. A bone surgeon reads from it how likely a break is. Until then, a bone that hurts on standing should carry no weight.
    .living = You keep the arm or leg still for the picture; ask when the answer comes. A weak bone can be held by an operation or have radiation; a strong one is left alone. The picture cannot tell for sure: some bones judged weak do not break, and pain that grows needs a new look.

## Warning signs of the current edition

value-warning_signs-swollen_face_or_neck = New swelling of the face, neck or arms, worse when you lie or bend down, or with thick neck veins, a hoarse voice, or short or noisy breath
value-warning_signs-new_cough_on_treatment = A new cough during cancer treatment or in the months after it
value-warning_signs-immune_treatment_signs = After immune treatment such as pembrolizumab, even months later: blisters, bad diarrhoea, chest pain or a racing heart, collapse, trouble breathing or swallowing, double vision or drooping lids, headache with great tiredness, vomiting with drowsiness or fast breathing, great thirst, or yellow skin
value-warning_signs-severe_diarrhoea = Bad diarrhoea: seven or more extra loose stools a day, or loose stools at night, with blood, with fever or with dizziness
value-warning_signs-bleeding_wound = Strong bleeding, from a tumour of the breast or chest wall or from anywhere else
value-warning_signs-belly_swelling_or_blockage = A swollen belly with cramps or vomiting, no wind passing at all, or sudden bad pain in the belly
value-warning_signs-sudden_eye_trouble = Sudden loss of sight, flashes, a curtain before the eye, or a red or painful eye
value-warning_signs-jaw_trouble = A sore jaw, a loose tooth or bare bone in the mouth while on a bone medicine or after it
value-warning_signs-cramps_or_tingling = Cramps, spasms, tingling lips or fingers, a racing heart, confusion, fainting or a fit while on a bone medicine such as denosumab
value-warning_signs-late_period_on_treatment = A late period or a positive pregnancy test during treatment
value-warning_signs-yellow_skin_with_fever = Yellow skin or eyes together with fever, or hardly any urine

statement-her2_D-EM-04 = Swelling of the face, neck or arms that is worse when lying or bending can mean that a large vein in the chest is blocked. This is an emergency. To be checked.
statement-her2_D-EM-07 = A new cough, short breath or fever can mean that a medicine inflames the lungs. A cough needs care the same day. Fever or short breath needs help at once: it can also be an infection or a clot.
statement-her2_D-EM-08 = Immune treatment can turn against any organ, even months after the last dose. This needs care the same day; chest pain, collapse, blisters, trouble breathing or swallowing, or vomiting with drowsiness or fast breathing is an emergency. To be checked.
statement-her2_D-EM-09 = Seven or more extra loose stools a day, stools at night or dizziness need care the same day. With fever, blood, faintness or hardly any urine this is an emergency. When capecitabine or 5-FU causes severe harm early (diarrhoea, sores, heart or brain trouble), an antidote, uridine triacetate, can be given within 96 hours of the last dose.
statement-her2_D-EM-13 = Strong bleeding from a tumour of the breast or chest wall is an emergency. To be checked.
statement-her2_D-EM-14 = A swollen belly with cramps or vomiting, or no wind passing, can mean a blocked bowel. Sudden bad pain in the belly can have other causes. Each is an emergency. To be checked.
statement-her2_D-EM-15 = Sudden loss of sight is an emergency. Eye pain, redness, flashes or a curtain before the eye need care the same day. To be checked.
statement-her2_D-EM-16 = Bare bone, jaw pain or a loose tooth on a bone medicine can mean that part of the jaw does not heal. A dentist should see it within days.
statement-her2_D-EM-17 = Cramps, spasms and tingling after denosumab can mean too little calcium. This needs care the same day; a fit, confusion or fainting is an emergency.
statement-her2_D-EM-19 = A late period or a positive test during treatment needs a call the same day. Many cancer medicines can harm an unborn child.
statement-her2_D-EM-20 = Yellow skin with fever can mean an infection of the bile ducts; hardly any urine can mean failing kidneys. This is an emergency. To be checked.
statement-hr_HR-S-34 = On trastuzumab deruxtecan or datopotamab deruxtecan, a new cough, short breath or fever means: stop the medicine and be seen the same day. With fever or short breath, call at once.
statement-hr_HR-S-45 = On a PI3K or AKT inhibitor, thirst, vomiting, deep breathing or confusion can mean that the blood turns acid from too much sugar. It can be deadly, and it has come within 10 days of starting. Sugar and ketones are measured at once.
statement-hr_HR-S-76 = Fever, shivering, feeling ill or a temperature below 36 °C during treatment means: call the 24-hour line at once. In some hospitals this is so from 37.5 °C on. Antibiotics come within an hour. They do not wait for blood counts.

rule-red-flag-swollen-face = These signs may mean that a large vein in the chest is blocked.
    .action = Call your care team's emergency number or the emergency service now. With noisy breathing, fainting or confusion, call an ambulance. Sit up rather than lie down.
rule-red-flag-lung = A new cough may mean that a cancer medicine inflames your lungs.
    .action = Call your care team today, before you take the next dose. Say which medicines you have had. Are you also short of breath, or do you have a fever? Then call your care team's emergency number or the emergency service now.
rule-red-flag-immune = These signs may mean that immune treatment has turned against a healthy organ.
    .action = For chest pain, collapse, blisters, trouble breathing or swallowing, or vomiting with drowsiness or fast breathing, call the emergency service now. For anything else on this line call your care team today. Say that you have had immune treatment.
rule-red-flag-diarrhoea = Diarrhoea like this can dry you out fast, and it may hide an infection.
    .action = With fever, blood, faintness or hardly any urine, call the emergency service now. If not, call your care team today, before you take the next dose. If you take capecitabine, say when you took the last one. When it causes severe harm early, an antidote can be given within 96 hours of the last dose.
rule-red-flag-bleeding = Strong bleeding needs help at once.
    .action = If a wound or a tumour bleeds, press a clean, dark cloth on it and keep pressing. Call the emergency service now.
rule-red-flag-belly = These signs may mean that the bowel is blocked, or another emergency in the belly.
    .action = Call the emergency number of your care team or the emergency service now.
rule-red-flag-eye = These signs may mean harm to the eye, from a medicine or from cancer.
    .action = Have you lost sight all of a sudden? Then call the emergency service now. If not, call your care team or an eye doctor today.
rule-red-flag-jaw = These signs may mean that the jawbone does not heal under a bone medicine.
    .action = See a dentist or jaw surgeon within days, and say that you have had a bone medicine. Tell your cancer team before a tooth is pulled.
rule-red-flag-low-calcium = These signs may mean too little calcium in the blood.
    .action = For a fit, fainting or confusion, call the emergency service now. If not, call your care team today: a blood test can show it.
rule-red-flag-high-sugar = If you take a PI3K or AKT inhibitor (such as alpelisib, capivasertib or inavolisib), these signs may mean dangerously high sugar.
    .action = If you take such a medicine, take no more of it and call your care team's emergency number or the emergency service now. Say that sugar and ketones must be measured.
rule-red-flag-late-period = You might be pregnant, and many cancer medicines can harm an unborn child.
    .action = Call your care team today, before you take the next dose. A test gives the answer.
rule-red-flag-yellow-skin = These signs may mean an infection of the bile ducts, or failing liver or kidneys.
    .action = Call the emergency number of your care team or the emergency service now.

## Notes on citations of the current edition: local care and warning signs

citation-nccn-digest-local-2026 = We did not read this guideline itself. Others made a digest of it, page by page, with the help of a machine.
citation-emtansine-radiosurgery-2019 = The authors' names were not noted when this was read.
citation-emtansine-radiosurgery-2021 = The authors' names were not noted when this was read.
citation-mirels-practice-2020 = The authors' names were not noted when this was read.
citation-pregnancy-review-a = The authors' names were not noted when this was read.
citation-pregnancy-review-b = The authors' names were not noted when this was read.
citation-chmura-2022 = This was a report at a congress. No full paper was found.
citation-shien-2023 = This was a report at a congress.
citation-temel-2010 = This trial was in people with lung cancer.
citation-temel-2017 = This trial was in people with lung or digestive-tract cancer.
citation-stopeck-2012 = A later report of the same trial.

## Statements of the current edition: surgery

statement-since_A-SUR-0 = Surgery may be indicated for selected people. A team of several specialties decides together, and says so when the aim is relief. To be checked.
statement-since_A-LOC-1 = Where limited spread causes trouble, surgery, radiation or both may be indicated to ease it. This has not changed. To be checked.
statement-her2_D-SX-01 = With spread from the start, taking out a breast tumour that causes no trouble is not routine. Several trials found that it did not lengthen life; one found a gain, seen only after more than three years. In a trial of 256 people the cancer grew near the breast within 3 years in 16.3%, against 39.8% without early local treatment.
    .figures = In one trial, 68.4% were alive at 3 years with early local treatment and 67.9% without (256 people).
statement-her2_D-SX-02 = With few places of spread from the start and medicines that work very well, surgery of the breast can be considered for selected people to keep control near the breast. Whether it lengthens life is not known.
statement-since_A-SUR-1 = When there is spread, taking out the breast tumour is limited to relief of local trouble. Early local treatment did not lengthen life in one trial, and quality of life was similar.
    .figures = 68.4% were alive at 3 years with early local treatment and 67.9% without (256 people).
statement-her2_D-SX-03 = For an open, bleeding, smelling or painful tumour of the breast or chest wall, experts advise to take it out if that is possible and the person is fit. Otherwise radiation, electrochemotherapy and wound care can help. An operation is not for cancer that is growing fast. To be checked.
statement-her2_D-SX-04 = A spot in the brain over 3 to 4 cm, or one that presses on the brain, needs a surgeon's view. Above 4 cm surgery is a conditional recommendation. Radiation to the place of the operation follows.
statement-since_A-SUR-3 = Surgery for spread to the brain is a reasonable choice, above all for a large spot that presses on the brain. It is less useful with many spots or when the cancer elsewhere is not under control.
statement-her2_D-SX-05 = When cancer presses on the cord: surgery and then radiation is suggested over radiation alone in selected, fit people. This is a weak recommendation, with low certainty. It is for people with one place only, not paralysed for longer than 48 hours, who are expected to live three months or more. In a trial, 84% of 50 people could walk afterwards. With radiation alone it was 57% of 51.
statement-her2_D-SX-06 = A spine with a stability score of 13 to 18 counts as unstable and will usually be held by an operation. Cement can help a painful broken vertebra that does not press on the cord. To be checked.
statement-her2_T4-2 = New pain in the spine should be looked into with a scan of the whole spine within a week. With nerve signs it is done as soon as possible and always within 24 hours. From a stability score of 7 on, a spine surgeon should give a view.
statement-her2_D-SX-07 = A single spot in the lung may be a new lung cancer or harmless, so tissue comes first. Taking it out, or precise radiation, can be considered by a team for selected people. No trial has compared this. To be checked.
statement-her2_D-SX-08 = A long bone that cancer has broken is fixed or replaced by an operation, and radiation follows. To be checked.
statement-her2_D-SX-09 = A score for the risk of a break (Mirels, 4 to 12) guides the choice. Up to 7 it is radiation. At 8 the bone surgeon judges. From 9 on an operation comes first. In the first study 27 of 78 such places broke within 6 months. It advised an operation from 8 on.
statement-since_A-SUR-7 = A bone that may break is looked at with an X-ray or CT first.
statement-her2_T4-3 = When a bone that carries weight has lost strength, the whole bone is X-rayed and a bone surgeon sees it. Until then no weight goes on it. To be checked.
statement-her2_D-SX-12 = When the liver is the only place of spread, with few spots, an operation or heat treatment (ablation) can be considered by a team or in a trial. The evidence only looks back. To be checked.

## Rules of the current edition: surgery

rule-operation-chosen-by-team = Surgery may be indicated for selected people. A team of several specialties weighs it with you.
rule-surgery-limited-spread = This is for when the spread is in one or a few places and causes trouble. Surgery may be indicated to ease it.
rule-breast-removal-for-relief = This is for when the tumour in the breast hurts or is open. Experts advise to take it out for relief if that is possible.
rule-breast-removal-fast-growth = While the cancer is growing fast, the wound may not heal: the team weighs this first.
rule-breast-surgery-spread-from-start = This is for when spread was there from the start, in few places, and medicines hold it. Surgery of the breast can be considered for local control. It is not known to lengthen life.
rule-breast-surgery-inflammatory = With inflammatory cancer the whole breast is taken out with the nodes of the armpit, and radiation follows. That is for selected people in whom medicine works, if a team agrees. To be checked.
rule-breast-surgery-not-routine = If spread was there from the start, taking out a breast tumour that causes no trouble is not routine: medicines come first. Of several trials, one found longer life, the others did not.
rule-brain-surgery-large = This is for when a spot in the brain is large or presses on the brain. Surgery can be considered for it. Radiation to that place follows. An earlier operation in the brain does not rule it out: the surgeon judges.
rule-brain-surgery-single = This is for when there is one spot in the brain and it causes symptoms. Surgery can be considered for it. Radiation to that place follows. An earlier operation in the brain does not rule it out: the surgeon judges.
rule-brain-surgery-uncontrolled = An operation is less useful while the cancer in other places is growing.
rule-cord-surgery = This is for when cancer presses on the spinal cord, which is an emergency. Surgery and then radiation is suggested over radiation alone. That is for selected, fit people. If the cord was freed by an operation before, this speaks of new pressure.
rule-cord-surgery-fitness = The trial was of people fit for a large operation: the surgeon weighs this first.
rule-cord-surgery-older = In older people the gain was smaller. To be checked.
rule-spine-held-unstable = This is for when the spine is unstable. It will usually be held by an operation.
rule-spine-surgeon-view = When the stability score is 7 to 12: a spine surgeon should give a view. If a broken vertebra hurts and nothing presses on the cord, cement can help: ask about it.
rule-lung-spot-surgery = This is for when the lung is the only place, with one or very few spots, long after the first treatment. Taking it out, or precise radiation, can be considered by a team, and tissue comes first.
rule-liver-spots-treated = This is for when the liver is the only place, with few spots. A team can consider an operation or heat treatment, best in a trial.
rule-broken-bone-surgery = This is for when cancer has broken a long bone of an arm or a leg. Fixing or replacing it is standard. For another bone, ask the bone surgeon.
rule-fixation-high-score = When the risk score of the bone is 9 or more: experts advise to hold it by an operation before it breaks.
rule-fixation-borderline-score = When the risk score of the bone is 8: the bone surgeon judges whether to hold it by an operation.
rule-fixation-said-to-break = When a bone is likely to break soon: experts advise to hold it by an operation first.
rule-fixation-bone-not-held = If one bone has been held by an operation already, this speaks of another one. After the operation, ask about radiation to that bone.
rule-weak-bone-support = When a bone that carries weight has lost strength: put no weight on it until a bone surgeon has seen it, which should be soon. Surgery, radiation or both can support it.

## Statements of the current edition: radiation

statement-since_A-RT-0 = Radiation is strongly recommended for painful spread to bone and for pressure on the spinal cord. First the whole person is looked at.
statement-since_A-RT-1 = Radiation is strongly recommended for pain from spread to bone. One visit and several visits are both listed.
    .figures = The guideline suggests it for quality of life. That is when four weeks or more of life are expected. It is a weak recommendation.
statement-since_A-RT-9 = One visit and several visits ease bone pain equally well. After one visit, early side effects are fewer and repeat treatment is more frequent.
statement-her2_D-RT-02 = When pain stays or comes back four weeks or more after radiation to a bone, that bone can be treated again. One visit or several are listed.
statement-her2_D-RT-03 = For one to three painful places in the spine, precise radiation may be offered to fit people. Two trials disagree. In one (229 people) 35% were free of pain at that place at 3 months, against 14% with usual radiation. In the other (339 people) it was no better. It is for people with no pressure on the cord who are expected to live more than three months.
statement-her2_D-RT-04 = Where cancer presses on the cord and there is no operation, radiation is recommended, with dexamethasone. With one visit 69.3% could walk at 8 weeks, with five 72.7% (686 people). The trial just missed its proof that one is as good.
statement-her2_D-RT-05 = To destroy a few spots by precise radiation is not routine in breast cancer. In a trial of about 125 people it did not hold the cancer back for longer. Symptoms, growth of a few spots, a trial, or few spots from the start with good signs can be reasons. For growth, another trial found no gain in breast cancer (to be checked).
    .figures = At 3 years 68.9% were alive with it and 71.8% without.
statement-her2_D-RT-09 = After an operation on a bone or the spine, radiation to that place should be given. After the cord has been freed it is part of a conditional recommendation. That one is for surgery plus radiation.
statement-her2_T4-4 = After an operation on a bone, radiation to that place should be given. So it should after one on the spine without pressure on the cord. The recommendation is strong. Its certainty is low.
statement-her2_D-RT-10 = Radiation can ease pain, bleeding or an open wound of the breast or chest wall. Different schedules are used. To be checked.
statement-since_A-RT-6a = An open or painful tumour of the breast is a listed reason for radiation. Wound care goes beside it.
statement-since_A-RT-6b = An open or painful tumour of the chest wall is a listed reason for radiation. Wound care goes beside it.
statement-her2_T6-14 = Before any radiation to the breast or chest wall, the records of earlier radiation are asked for. To be checked.
statement-her2_D-RT-11 = For a blocked airway a stent or laser and radiation can be used. The knowledge comes from lung cancer. Noisy breathing in (stridor) is an emergency. To be checked.
statement-her2_D-RT-12 = Spread into the eye or the nerves of the arm is a reason for prompt radiation. Trouble with sight is urgent. To be checked.
statement-her2_RL-12 = In pregnancy radiation waits until after the birth. Only a life in danger is an exception, and a specialist team decides then.
statement-hr_HR-S-79 = Radiation may be planned during a CDK4/6 inhibitor, a PARP inhibitor or everolimus. Then an expert group asks for caution in most situations. Ask the team about a pause.
statement-her2_G-13 = With an inherited TP53 change, radiation is avoided where safe alternatives exist; a team decides. To be checked.

## Rules of the current edition: radiation

rule-radiation-team = Radiation is strongly recommended for painful spread to bone and for pressure on the cord. The radiation team looks at you first.
rule-radiation-team-other = This is for when spread causes symptoms or presses on the spinal cord. It is also for when a stage 3 tumour hurts or is open: there, medicines usually come first. The radiation team can say whether radiation would help.
rule-radiation-limited-spread = This is for when the spread is in one or a few places and causes trouble. Radiation may be indicated to ease it.
rule-radiation-painful-bone = This is for when a bone hurts where cancer is. Radiation is strongly recommended for this pain.
rule-radiation-low-break-risk = When the risk score of the bone is 7 or less: experts advise radiation, not an operation, when it hurts.
rule-radiation-bone-again = This is for when pain stayed or came back after radiation. Treating that bone again is a listed choice.
rule-radiation-spine-again = In the spine the team first adds up what the cord has had.
rule-precise-radiation-spine = This is for when the spine hurts where cancer is and nothing presses on the cord. Precise radiation may be offered for one to three places.
rule-precise-radiation-spine-unstable = If the spine is not stable, a spine surgeon comes first.
rule-precise-radiation-symptoms = When a few places of spread outside the brain cause trouble: that can be a reason for precise radiation.
rule-precise-radiation-growth = When the spread is in few places and grows during treatment: a team can weigh precise radiation.
rule-precise-radiation-from-start = When spread was there from the start, in few places, and medicines hold it: precise radiation can be one part.
rule-precise-radiation-not-routine = Outside the brain it is not routine in breast cancer: it has not been shown to lengthen life or to hold the cancer back.
rule-radiation-cord = This is for when cancer presses on the spinal cord, which is an emergency. Where there is no operation, radiation is recommended. Dexamethasone, a steroid, goes with it.
rule-radiation-airway = This is for when cancer blocks an airway. Radiation can be used to open it.
rule-radiation-breast-relief = When the tumour in the breast hurts or is open: a listed reason for radiation.
rule-radiation-chest-wall-relief = When the tumour on the chest wall hurts or is open: a listed reason for radiation.
rule-radiation-there-before = If there was radiation here before, the team first asks for the records.
rule-radiation-after-spine-surgery = This is for when surgery has freed the spinal cord. Radiation to the place should follow.
rule-radiation-after-bone-surgery = This is for when a bone broken by cancer has been fixed. Radiation to the place should follow.
rule-radiation-eye = When sight is in trouble: if an eye doctor finds cancer in the eye, prompt radiation is a choice.
rule-radiation-pregnancy = Not in pregnancy: radiation waits until after the birth. If your life is in danger, a specialist team decides.
rule-radiation-team-pregnancy = In pregnancy radiation waits until after the birth. A life in danger is the one exception. Then this team and the team for cancer in pregnancy decide together.
rule-radiation-with-tablets = If you take or soon start a CDK4/6 inhibitor, a PARP inhibitor or everolimus: ask whether a pause is needed.
rule-radiation-tp53 = With an inherited TP53 change, the team avoids radiation where some other way is safe.

## Statements of the current edition: radiation of the brain

statement-her2_D-RT-06 = For one to four spots in the brain, radiosurgery alone is strongly recommended for people who can look after themselves (ECOG 0 to 2). In a trial with 1 to 3 spots (213 people) thinking was worse at 3 months in 63.5%, against 91.7% with radiation to the whole brain added. Without that, new growth in the brain came sooner.
statement-her2_T4-7 = For five to ten spots in the brain radiosurgery is a conditional recommendation. With more, a team judges by their total volume.
statement-since_A-RT-2 = Radiosurgery has taken the place of radiation to the whole brain for one to four spots. Where the whole brain is treated, memantine and sparing the memory centre are added if possible. Some people with HER2-positive cancer have no symptoms. Then radiation can wait while a medicine that reaches the brain is tried.
statement-her2_D-RT-07 = For many spots in the brain, radiation to the whole brain that spares the memory centre, with memantine, is listed first. In a trial (518 people, all with memantine) planning skills got worse by 4 months in 23.3%, against 40.4% without sparing. Length of life was the same. This was one of several tests. It is for people expected to live four months or more, with no spot within 5 mm of the memory centre and a free lining.
statement-her2_RL-51 = The memory centre cannot be spared when a spot lies within 5 mm of it. Nor can it when the lining of the brain is affected.
statement-since_A-RT-7a = After one or two spots in the brain have been taken out, radiosurgery to the place should be offered. It has replaced routine radiation to the whole brain.
statement-her2_RL-53 = Trastuzumab emtansine close to radiosurgery of the brain may damage brain tissue: 39.1% against 4.5% in one group of 45 people, 3% in another of 16. The groups are small and disagree.

## Rules of the current edition: radiation of the brain

rule-radiosurgery-few-spots = This is for one to four spots in the brain. Radiosurgery alone is strongly recommended.
rule-radiosurgery-more-spots = This is for five to ten spots in the brain. For these, radiosurgery is a conditional recommendation.
rule-radiosurgery-large-spot = A large spot, or one that presses on the brain, needs a surgeon's view first.
rule-radiosurgery-emtansine = Together with trastuzumab emtansine, radiosurgery may damage brain tissue. If you take it or had it lately, the team plans the two together.
rule-brain-treatment-can-wait = With a single spot under 2 cm without symptoms it can wait. Meanwhile a medicine that reaches the brain is tried. With more spots this is so only if a team agrees.
rule-whole-brain-many-spots = This is for many spots in the brain. Whole-brain radiation that spares the memory centre is a listed choice. With more than ten, ask the team whether radiosurgery could be one, too.
rule-whole-brain-without-sparing = This is for five or more spots in the brain, when the memory centre cannot be spared. Radiation to the whole brain can be considered.
rule-whole-brain-for-relief = This is for spots in the brain that cause trouble when somebody is very unwell. Radiation to the whole brain can be considered for relief.
rule-radiation-after-brain-surgery = This is for when surgery has taken a spot out of the brain. Radiosurgery to the place should be offered.

## Statements of the current edition: radioactive medicines

statement-her2_D-RN-01 = Strontium-89 can be given for pain in many bones. Relief takes 7 to 20 days, and pain can rise at first. Platelets fall by about 30%, are lowest at 12 to 16 weeks and need about 6 months to recover. Supply is uncertain.
statement-her2_D-RN-02 = Samarium-153 can be given for painful bones that take it up on a bone scan. White cells and platelets fall to 40 to 50% of what they were, are lowest at 3 to 5 weeks and are back by 8 weeks. Supply is uncertain.
statement-her2_T4-5 = Is there chemotherapy, an antibody that carries it, or radiation close to it in time? Then radioactive medicine is usually not given. The blood counts may not stand the two of them.
statement-her2_RL-09 = Radioactive medicine is not given in pregnancy. Those who breastfeed must stop before it.
statement-her2_RL-37 = Radioactive medicine is not for people with a bone about to break or pressure on the cord. It is also not for people with very low or falling blood counts, with damaged bone marrow or with kidneys that fail badly. For these last three, specialists may decide otherwise.

## Rules of the current edition: radioactive medicines

rule-strontium-many-bones = This is for when many bones hurt and take it up on a bone scan. Strontium-89 can be given when other radiation and pain medicine are not enough. Pain can rise for two or three days first.
rule-samarium-many-bones = This is for when many bones hurt and take it up on a bone scan. Samarium-153 can be given when other radiation and pain medicine are not enough.
rule-radioactive-pregnancy = Not in pregnancy: it can harm the unborn child.
rule-radioactive-breastfeeding = Not while breastfeeding: it passes into the milk.
rule-radioactive-fracture = Not with a bone about to break or an unstable spine: that comes first.
rule-radioactive-cord = Not with pressure on the spinal cord: that is an emergency of its own.
rule-radioactive-counts = Not with very low blood counts: it lowers them further. Very low is platelets under 60 or white cells under 2.4, both in thousands per microlitre.
rule-radioactive-low-counts = It lowers blood counts: if they are low already, the team weighs this first.
rule-radioactive-marrow = Usually not with cancer in the bone marrow: blood counts may not recover.
rule-radioactive-kidneys = Usually not when the kidneys work very badly. The labels give no number; we take 30 ml/min.
rule-radioactive-near-chemotherapy = It is usually not given close to chemotherapy, to an antibody that carries it, or to radiation. It can limit which drugs can be used later. If a bone that carries weight is weak, or the spine not quite stable, a surgeon looks at it first.

## Statements of the current edition: bones

statement-since_A-BIS-1 = People with spread to bone should be treated with a medicine that protects bones: denosumab, pamidronate or zoledronic acid.
statement-since_A-BIS-4 = The guideline recommends none of these drugs over the others.
statement-her2_D-BM-01 = Zoledronic acid every 12 weeks and every 3 to 4 weeks are both listed. In a trial of 1,822 people, 28.6% had a bone problem within 2 years with the longer gap and 29.5% with the shorter one. Its label text says: not while breastfeeding.
statement-her2_D-BM-02 = Denosumab is listed. In a trial of 2,046 people, 31% had a bone problem, against 36% with zoledronic acid.
statement-her2_D-BM-03 = Pamidronate every 3 to 4 weeks is listed. Its drip takes 2 hours or more, and the kidneys are watched.
statement-her2_D-BM-04 = Where they are licensed, bone medicines as tablets (clodronate, ibandronate) can be considered for those who prefer them. Tablets of ibandronate did not prevent bone problems as well as zoledronic acid in a trial. To be checked.
statement-since_A-BIS-3 = Clodronate was named in older texts. The guideline of 2017 no longer lists it for spread to bone.
statement-her2_D-BM-05 = Before any bone medicine the teeth should be checked and treated. On zoledronic acid, damage to the jawbone was seen in 0.8% of people by 1 year, 2.0% by 2 and 2.8% by 3 (3,491 people with different cancers). Bad teeth and short gaps between drips made it more likely.
statement-her2_D-BM-06 = Without spread to bone, these medicines are not given to protect against it. Other uses have their own rules.
statement-her2_D-BM-07 = Bone medicines ease pain only a little. Pain medicine and radiation are still needed.
statement-her2_D-BM-08 = In long use, benefit and harm are weighed again. New pain in thigh or groin needs an X-ray. To be checked.
statement-her2_T4-6 = Before a bone medicine, calcium, kidneys and teeth are checked. Kidneys under 30 ml/min leave denosumab, with calcium watched closely. Low calcium is corrected first; high calcium is treated first.
statement-her2_RL-10 = In pregnancy these medicines are not used to protect bones. To be checked.
statement-her2_RL-39 = For spread to bone, zoledronic acid is not recommended when the kidneys work under 30 ml/min. From 30 to 60 the team adapts it. Dangerously high calcium is an exception.
statement-her2_RL-40 = Denosumab must not be given while calcium is low. Severe and even fatal low calcium has happened, above all with weak kidneys.
statement-her2_RL-43 = Two bone medicines are not given together on a lasting basis. Changing from one to another is something else.

## Rules of the current edition: bones

rule-zoledronic-acid = When there is spread to bone: a bone medicine should be given, and zoledronic acid is one of three.
rule-denosumab = When there is spread to bone: a bone medicine should be given, and denosumab is one of three.
rule-pamidronate = When there is spread to bone: a bone medicine should be given, and pamidronate is one of three.
rule-oral-bisphosphonate = When there is spread to bone: for those who prefer tablets, they can be considered where they are licensed.
rule-oral-bisphosphonate-not-listed = The guideline of 2017 lists drips and injections only.
rule-oral-bisphosphonate-united-states = Not licensed for this in the United States.
rule-bone-medicine-without-bone = Not without spread to bone.
rule-dental-check = When there is spread to bone: the teeth should be checked before a bone medicine.
rule-calcium-and-kidney-check = When there is spread to bone: calcium and kidneys are checked before a bone medicine.
rule-bone-medicine-teeth-first = Teeth first: have them checked and treated before this starts, and tell your dentist about it later.
rule-calcium-correction = When calcium is low: it is put right before a bone medicine.
rule-calcium-correction-weak-kidneys = After that denosumab can be given even with kidneys under 30 ml/min. Calcium is then watched closely.
rule-denosumab-low-calcium = Not while calcium is low: it can fall dangerously. Once it is normal, this is looked at again.
rule-bisphosphonate-low-calcium = Low calcium is put right first.
rule-bone-medicine-high-calcium = If calcium is high, that comes first: call your care team today; if you are confused or very drowsy, call the emergency service now. A medicine to protect the bones is looked at after that.
rule-zoledronic-acid-weak-kidneys = Not for spread to bone when the kidneys work under 30 ml/min.
rule-zoledronic-acid-kidneys = With weaker kidneys the team adapts it and checks them before each drip. The team uses creatinine clearance for this.
rule-adjuvant-bisphosphonate-kidneys = The kidneys come first. For cancer that has spread to bone this medicine is not given under 30 ml/min, and adapted up to 60. We found no text that says what holds after surgery: ask your team.
rule-bisphosphonate-weak-kidneys = With kidneys under 30 ml/min we name denosumab instead; the team decides.
rule-denosumab-weak-kidneys = With very weak kidneys calcium can fall dangerously: it is watched closely. Cramps, tingling or spasms: call your team the same day.
rule-denosumab-stopping = It is not simply stopped: after stopping, bones of the spine have broken in people who took it for osteoporosis. The team plans what follows. To be checked.
rule-one-bone-medicine = One bone medicine at a time.
rule-bone-medicine-pain = It eases pain only a little: pain treatment goes on beside it.
rule-bone-medicine-long-use = After about two years the team weighs again. Tell them about new pain in thigh or groin.
rule-bone-medicine-pregnancy = Not in pregnancy.
rule-bone-medicine-breastfeeding = If you breastfeed: that stops before this treatment. Ask the team first.

## Statements of the current edition: symptoms, comfort, trials

statement-her2_D-SX-10 = Fluid around the lung is drained when it causes symptoms, and left alone when it does not. If it comes back, a thin tube that stays in or sealing with talc can be considered; the tube if the lung does not unfold. All are weak recommendations. The fluid can be tested for cancer cells and their receptors.
statement-her2_D-SX-11 = Fluid around the heart that causes symptoms is drained under ultrasound; a small window or a medicine can keep it from coming back. Pressure on the heart is an emergency. To be checked.
statement-her2_T4-9 = A guideline says that fluid around a lung is left alone when it causes no symptoms. That fluid around the heart is watched in the same way is our own reading. To be checked.
statement-her2_D-PC-01 = Specialised palliative care should be offered early to all with advanced cancer, beside treatment. The best-known trial was in lung cancer (151 people). At 12 weeks 16% had signs of depression, against 38% without it.
    .figures = In that trial of people with lung cancer, half lived 11.6 months or longer with it. Without it, half lived 8.9 months or longer.
statement-her2_D-RT-08 = For people who are very unwell with spread to the brain, steroids and comfort care alone can be considered. This comes from lung cancer. To be checked.
statement-her2_D-PC-02 = Pain is treated step by step, with opioids when it is moderate or strong, something for the bowels, and other help such as radiation or a nerve block. To be checked.
statement-her2_D-PC-03 = A talk about what to expect and what matters should be offered when spread is found and each time the cancer grows. Wishes for later care can be written down. To be checked.
statement-her2_D-PC-04 = Exercise and support for tiredness and distress can be used at any time. To be checked.
statement-her2_D-PC-05 = Trastuzumab deruxtecan makes many people feel or be sick, so medicine against it starts before the first drip.
statement-her2_D-TR-01 = All people with spread or a cancer that came back are candidates for a clinical trial. It is asked again at each change of treatment.

## Rules of the current edition: symptoms, comfort, trials

rule-pleural-fluid-drained = When fluid around the lung causes trouble: draining it can be considered.
rule-pericardial-fluid-drained = This is for when fluid around the heart causes symptoms. Draining it is indicated; pressure on the heart is an emergency.
rule-pleural-fluid-watched = When fluid around the lung causes no symptoms: it is watched, not drained.
rule-pericardial-fluid-watched = When fluid around the heart causes no symptoms: it can be watched. This is our own reading; ask the team how often it is looked at.
rule-airway-stent = This is for when cancer blocks an airway. A stent or laser can be used to open it.
rule-wound-care = When a tumour has broken through the skin: wound care is part of every plan.
rule-electrochemotherapy-skin = This is for when a tumour in the skin is open or hurts. Where it cannot be taken out, electrochemotherapy is one choice.
rule-comfort-for-everybody = Easing pain and other troubles is for all people, beside any treatment or on its own.
rule-comfort-brain = For people who are very unwell with spread to the brain, steroids and comfort care alone can be considered. To be checked.
rule-comfort-mostly-in-bed = When you spend most of the day in bed and nothing can quickly change that, comfort care comes first. To be checked.
rule-palliative-care-early = Palliative care should be offered early to all with advanced cancer. It goes beside treatment.
rule-palliative-care-lining = When there is spread to the lining of the brain: the palliative team should see you this week.
rule-pain-treatment = If you have pain: it can be treated, step by step.
rule-talk-about-goals = A talk about what matters to you should be offered now and at each change.
rule-exercise-and-support = Exercise and support can be used at any time.
rule-exercise-bone-may-break = With a bone that may break soon, or a bone that carries weight and has lost strength: put no weight on it until a bone surgeon has seen it. Ask first which movements are safe.
rule-deruxtecan-sickness = It makes many people feel sick: medicine against that starts before the first drip.
rule-deruxtecan-lungs = It can inflame the lungs: tell the team about a new cough the same day, and about short breath or a fever at once. With symptoms from it, it is stopped for good.
rule-deruxtecan-lungs-brain = In a study of HER2-positive cancer with spread to the brain, 6 of 263 people on trastuzumab deruxtecan died of lung inflammation. With long use of steroids, ask about protection against a lung infection.
rule-deruxtecan-lining = With spread to the lining of the brain, what is known of it comes mostly from looking back at people who were treated, and from one very small study. To be checked.
rule-only-the-brain-grew = If the cancer has grown only in the brain and is treated there, the present medicine can often go on. To be checked.
rule-tucatinib-diarrhoea = Diarrhoea is very common and can be dangerous. Call the team on the first day. Liver tests are done before and every three weeks.
rule-low-her2-after-a-conjugate = With low HER2, trastuzumab deruxtecan may come into question. Its approval asks for a chemotherapy for advanced disease. Does an antibody that carries chemotherapy count as one? That is not settled: ask the team.
rule-sacituzumab-usually-before-deruxtecan = In triple-negative cancer it usually comes after sacituzumab govitecan. A team can also choose it instead. Which order is better is not known: ask the team.
rule-parp-without-chemotherapy = With an inherited change in BRCA, olaparib or talazoparib may come into question. The approval of olaparib asks for a chemotherapy before. If chemotherapy does not suit you, ask the team. Does an antibody that carries chemotherapy count as one? We found no answer: ask that too.
rule-immunotherapy-or-parp-not-compared = With a PD-L1 score of 10 or more and a BRCA change there are two ways: immunotherapy and a PARP inhibitor. If both suit you, no study says which is better: ask why the team prefers one.
rule-first-conjugates-not-compared = As the first treatment, sacituzumab govitecan and datopotamab deruxtecan were not compared with each other.
rule-trials-for-all = All people at this point are candidates for a clinical trial. Ask at each change of treatment.

## Rules of the current edition: scans

rule-whole-spine-scan-sign = New back pain or nerve signs: a scan of the whole spine is needed. With nerve signs it is done as soon as possible and always within 24 hours, with pain alone within a week.
rule-whole-spine-scan-pain = When there is cancer in the spine and a bone hurts: a scan of the whole spine shows whether it is stable and the cord is free.
rule-long-bone-x-ray-sign = Sudden pain in a bone can mean that it is broken: an X-ray or a CT scan shows it.
rule-long-bone-x-ray = When a bone hurts, is weak or may break: an X-ray of the whole bone shows how likely it is to break. If it is broken, it shows where.
rule-brain-scan-sign = Signs that come from the head need a scan of the brain now.
rule-brain-scan-known = When there is cancer in the brain: a recent scan tells how many spots there are, how large, and whether they grow.
rule-ribociclib-before-menopause = Before the menopause ribociclib has a study of its own.
rule-ribociclib-men = Men are treated as women are.
rule-palbociclib-men = Men are treated as women are.
rule-abemaciclib-men = Men are treated as women are.
rule-cdk46-fulvestrant-men = In men a CDK4/6 inhibitor may go with fulvestrant. It may also go with an aromatase inhibitor.
rule-hormone-therapy-men = Men are treated as women are: hormone treatment comes first unless an organ is in danger.
statement-hr_C-07 = When the cancer comes back on a hormone drug, or within a year of it, the hormone drug is changed. The guideline that says so is about men; the tables for women name no tamoxifen here either.
statement-hr_HR-1L-13 = When the cancer comes back on a CDK4/6 inhibitor for early disease, or within a year of it, it is treated like growth on one. Hardly any study has looked at this: about 1 of 100 people in one study had come this way. When it comes back later than that, to take such a drug again is reasonable, preferably a different one. That is the opinion of experts.
rule-tamoxifen-after-tamoxifen = Usually not when the cancer came back on tamoxifen or within a year of it: the hormone drug is changed.
rule-hormone-drug-changed = When the cancer came back on tamoxifen or within a year of it, another hormone drug than tamoxifen is chosen.
rule-hormone-drug-changed-aromatase-inhibitor = This is about cancer that came back on an aromatase inhibitor or in the year after it. The team then chooses another hormone drug.
rule-hormone-drug-changed-last = After both tamoxifen and an aromatase inhibitor: when the cancer came back on the last of them or within a year of it, that one is changed. Ask your team which one that was.
rule-camizestrant-switch-early = With less than half a year on the first tablets, less is known: the study of camizestrant took people after half a year or more.
statement-hr_C-28 = Which of capivasertib and alpelisib is better is not known: side effects decide.
rule-capivasertib-or-alpelisib = With a PIK3CA change both capivasertib and alpelisib are approved; the team chooses by side effects.
rule-cdk46-rechallenge-esr1 = With an ESR1 change, a tablet that blocks the oestrogen receptor, such as elacestrant, comes first. If you have not had one, ask about it.
rule-after-adjuvant-cdk46 = After a CDK4/6 inhibitor for early disease hardly any study has looked at this. A specialist team weighs it.
rule-after-adjuvant-cdk46-remote = When a CDK4/6 inhibitor ended more than a year before the cancer came back, to take one again rests on what experts think. They would take a different one.
rule-stopped-without-growth = Studies and approvals are about cancer that grew on hormone treatment. If your hormone treatment was stopped for another reason, ask what follows from that.
rule-her2-stopped-without-growth = Advice on the next HER2 treatment is about cancer that has grown. If your treatment was stopped for another reason, ask what follows from that. Ask also whether HER2 medicine can go on without chemotherapy.
rule-fulvestrant-had = After fulvestrant: this pair is meant for growth on an aromatase inhibitor or tamoxifen. Ask what that means for you.
rule-after-many-treatments = After several hormone treatments or after chemotherapy this was hardly studied. The team weighs it.
rule-trastuzumab-deruxtecan-short-cdk46 = When the cancer grew after less than half a year on hormone treatment with a CDK4/6 inhibitor.
statement-hr_C-48 = Sacituzumab govitecan after one chemotherapy. The United States label counts every treatment for advanced disease. Its study took people after two to four chemotherapies. As the first chemotherapy it did no better than others.
statement-hr_C-43 = Before any chemotherapy guidelines differ: the National Comprehensive Cancer Network (2026) puts one chemotherapy first and lists trastuzumab deruxtecan as another choice. We saw this in a summary only. Where growth is slow or people are frail, capecitabine first is reasonable. To be checked.
rule-sacituzumab-hormone-positive-one-chemotherapy = Hormone-positive cancer, after hormone treatment and two more treatments. One of the two was a chemotherapy.
rule-sacituzumab-one-chemotherapy = It had a study in hormone-positive cancer. That study took people after two to four chemotherapies. The United States label counts every treatment.
rule-trastuzumab-deruxtecan-before-chemotherapy = For most people more than one hormone treatment comes first: ask whether one is left for you. Its approvals are for cancer that grew on such treatment: if yours was stopped for another reason, ask. The study took people after two hormone treatments, or after early growth on the first. It has not proven longer life. Guidelines differ: the National Comprehensive Cancer Network (seen in a summary only) puts one chemotherapy first. To be checked.
rule-taxane-organ-in-danger = When an organ is in danger: the answer must come fast.
rule-organ-soon-in-danger-recheck = When an organ may soon be in danger: this treatment is for as long as the liver and the other organs work well enough. It has not been shown to be safe when the liver is failing. The team looks again after two to four weeks. To be checked.
rule-organ-in-danger-liver = When an organ is in danger and the liver works less well, several drugs of chemotherapy together are used only if the organs and strength allow. If not, it is one drug, such as a taxane every week, adapted to the liver. Ask which suits you. To be checked.
rule-organ-in-danger-genes-can-wait = When an organ is failing, treatment does not wait for this test: it can be done beside it. To be checked.
statement-hr_C-35 = Some people have had several hormone treatments, or chemotherapy. Few of them were in the studies of further hormone pairs. For them chemotherapy is weighed as well. So is an antibody that carries chemotherapy.
statement-hr_T-02 = When it is not clear whether the ovaries still work, this is measured in blood. Periods may have stopped after chemotherapy or on tamoxifen. That does not prove the menopause.
statement-hr_T-08 = Before treatment liver tests and blood counts are done. Before a CDK4/6 inhibitor there is also an ECG and minerals (for ribociclib). Clots so far and all medicines are looked at before it too.
statement-hr_T-10 = Before trastuzumab deruxtecan: a scan of the chest, oxygen in the blood and the strength of the heart. Before datopotamab deruxtecan: the scan, oxygen and an eye check.
statement-hr_T-13 = Before every new medicine all others are looked through: CYP3A, QT time, UGT1A1, warfarin.
statement-hr_T-07 = Before medicines that can raise blood sugar, HbA1c and fasting sugar are measured.
rule-metastasis-biopsy-later = When no spot of the spread has been tested yet, or a result is missing: without ER, PR and HER2 no medicine can be chosen. Ask for the report, a second look at the samples, or a biopsy.
rule-ribociclib-watch = With ribociclib: an ECG before, after two weeks and after four; liver tests and blood counts every two weeks for two cycles, then at the start of the next four. Tell the team at once if you faint.
rule-inavolisib-palbociclib-fulvestrant-raised-sugar = Usually not with raised blood sugar (HbA1c): its study set a limit that we know from memory only. To be checked.
rule-inavolisib-palbociclib-fulvestrant-sugar = Blood sugar is checked before, every three days in the first week, then weekly, later less often.
rule-capivasertib-fulvestrant-sugar = Blood sugar is checked before and during treatment: it rose in 17 to 18 of 100 people. In a few people the blood turned acid, sometimes within 10 days; some died. With diabetes a diabetes doctor is asked first.
rule-everolimus-sugar = Blood sugar is checked before and during treatment.
rule-gedatolisib-with-palbociclib = Ask about a mouthwash from the first day. With palbociclib: not while the lungs are inflamed, not with strong CYP3A blockers or boosters, and blood counts are checked.
rule-elacestrant-blood-clot = With a blood clot that is not treated, ask first: texts outside the United States warn of clots.
rule-talazoparib-weak-kidneys = With weak kidneys the team lowers the dose.
rule-inavolisib-kidneys = With weak kidneys the team adapts the dose: its label changed in April 2026.
rule-eribulin-kidneys = With weak kidneys the team lowers the dose of eribulin.
rule-ribociclib-kidneys = With weak kidneys ribociclib starts lower.
rule-platinum-kidneys = With weak kidneys cisplatin usually does not suit and carboplatin is dosed by the kidneys: ask the team. To be checked.
rule-first-course-carboplatin-kidneys = If carboplatin is part of it: carboplatin is dosed by the kidneys. With weak kidneys ask the team. To be checked.
rule-elacestrant-liver-moderate = When the liver works less well the team adapts the dose, or chooses something else.
rule-deruxtecan-liver = When the liver works badly this was not studied. To be checked.
rule-tucatinib-liver = When the liver works badly the team lowers the dose or chooses something else. Liver tests come first. To be checked.
statement-hr_HR-PE-14 = When somebody spends most of the day in bed and nothing can quickly change that, comfort and a talk about goals come first; a hormone drug alone may still be offered. To be checked.
rule-mostly-in-bed = When you spend most of the day in bed and nothing can quickly change that, treatment like this may harm more than help. Comfort care and a talk about goals come first.
rule-hormones-alone-mostly-in-bed = When you spend most of the day in bed and nothing can quickly change that, comfort care and a talk about goals come first. Hormone treatment alone may still be offered.
rule-contraception = Avoid a pregnancy during treatment and for weeks to months after it: men too. How long differs from medicine to medicine: ask, and ask which protection suits. Whoever could be pregnant has a test before the first dose.
rule-vepdegestrant-elsewhere = Ask whether it can be had where you live.
rule-gedatolisib-fulvestrant-elsewhere = Ask whether it can be had where you live.
rule-imlunestrant-abemaciclib-elsewhere = Ask whether it can be had where you live.
rule-sacituzumab-pembrolizumab-elsewhere = Approved in the United States since June 2026; no approval elsewhere was seen.
rule-datopotamab-first-elsewhere = As a first treatment approved in the United States since May 2026. In the European Union an approval was reported in 2026; we could not read its text. No approval elsewhere was seen.
rule-deruxtecan-pertuzumab-elsewhere = Approved in the United States since December 2025. In the European Union an approval was reported in September 2026; we could not read its text.
rule-sacituzumab-first-elsewhere = As a first treatment approved in the United States and the European Union in 2026. No approval elsewhere was seen.
rule-neratinib-capecitabine-elsewhere = The approval that we know of is the one in the United States; others were not looked up. Ask whether it can be had where you live.
rule-margetuximab-chemotherapy-elsewhere = The approval that we know of is the one in the United States; others were not looked up. To be checked.
rule-abemaciclib-alone-status = On the United States label only. There is one study, without a comparison group.
rule-everolimus-older = In older people more deaths during treatment were seen with everolimus.
rule-everolimus-european-text = The European approval leaves out spread to inner organs that causes symptoms.
rule-vepdegestrant-study = Its study left out people who had fulvestrant or chemotherapy for advanced cancer. It also left out spread to the brain that was untreated or growing.
rule-red-flag-known-cord = Pressure on the spinal cord is an emergency, also without new signs.
    .action = If your team does not know yet, or if weakness, numbness, bladder or bowel get worse, call your care team's emergency number or the emergency service now. If moving hurts your back or neck then, lie flat and keep still until help comes.
rule-red-flag-known-brain = Spots in the brain that cause symptoms can be an emergency.
    .action = If your team does not know yet, or if the symptoms get worse, call your care team's emergency number or the emergency service now. For a fit, sudden weakness, loss of speech, the worst headache ever or fainting, call an ambulance.
rule-red-flag-known-crisis = An organ in danger needs care today.
    .action = If your team does not know yet, call them today. If you are confused, drowsy, bleed heavily or are short of breath at rest, call the emergency service now.
rule-red-flag-known-heart-fluid = Fluid around the heart that causes symptoms can press on the heart. That is an emergency.
    .action = If your team does not know yet, or if it gets worse, call your care team's emergency number or the emergency service now. For fainting, chest pain, or short breath at rest or when lying flat, call an ambulance.
rule-red-flag-known-high-calcium = Too much calcium in the blood needs treatment today.
    .action = If your team does not know yet, call them today. If you are confused or very drowsy, call the emergency service now.
rule-red-flag-known-fracture = A broken bone that no doctor has seen needs care now.
    .action = Has no doctor seen it yet? Then put no weight on it, and call your care team's emergency number or the emergency service now. Has it been treated already? Then call if sudden pain comes, if the shape changes, or if it no longer carries you.
rule-red-flag-known-weak-bone = A bone that may break soon needs care today if no doctor has looked after it yet.
    .action = If your team does not know yet, put no weight on it and call them today. If sudden pain comes, if the shape changes, or if the bone no longer carries you, call the emergency service now.
rule-red-flag-known-pregnancy = If you are pregnant while treatment goes on, your team needs to know today. Many cancer medicines can harm an unborn child.
    .action = If your team does not know yet, call them today, before you take the next dose.
rule-scans-pregnancy = In pregnancy ultrasound and MRI without contrast (gadolinium) come first. CT, bone scan, PET and MRI with contrast are avoided.
rule-heart-test-pregnancy = In pregnancy HER2 medicines wait; the heart is tested before an anthracycline. That is done with ultrasound, not with a radioactive test. To be checked.
rule-test-for-later-pregnancy = In pregnancy the medicine that this comes before is not given. Ask your team whether this can wait until after the birth.
rule-treatment-order-pregnancy = In pregnancy the order stays, but the parts change. Some chemotherapy can come from the second third on. HER2 medicine and radiation come only after the birth.
rule-mastectomy-pregnancy = In pregnancy the operation can be done. The radiation waits until after the birth.
rule-brain-symptoms-first-tucatinib = If the spots in the brain cause symptoms, are large or press on the brain, treatment of the brain itself is looked at first. The study and the advice behind this medicine are about spots that do not press on the brain.
rule-brain-symptoms-first-deruxtecan = If the spots in the brain cause symptoms, are large or press on the brain, treatment of the brain itself is looked at first. With spread to the brain, this medicine was studied in HER2-positive cancer. That study, and the advice that rests on it, are about spots that cause no symptoms.
rule-brain-symptoms-first = If spots in the brain cause symptoms, treatment of the brain itself is looked at first, whatever the medicine.
rule-deruxtecan-older = From 65 years on severe side effects were more common; for frail people a milder treatment can be the better choice. To be checked.
rule-early-deruxtecan-region = Approved in the United States since May 2026; no approval elsewhere was seen.
rule-recurrence-anthracycline-had-early = If you had an anthracycline before: there is a limit for a lifetime. The team adds it up.
rule-radiation-bone-may-break = If the bone that hurts is broken or may break, the bone surgeon comes first. If there is an operation, radiation follows it.
rule-cord-pregnancy = If cancer presses on the cord in a pregnancy, it cannot wait: call now if your team does not know yet. Surgery is possible at any time of a pregnancy. A specialist team decides about radiation.
rule-recurrence-chemotherapy-few-receptors = This is for when the recurrence was taken out, has few oestrogen receptors (1 to 10%) and is HER2-negative. The study did not set such cancers apart.
rule-recurrence-few-receptors = With few oestrogen receptors (1 to 10%) it is not known which of the two helps. The two are chemotherapy and a hormone drug: ask about both.
rule-fertility-pregnancy = In pregnancy this talk is about later: eggs cannot be collected now. To be checked.
rule-whole-brain-very-unwell = For people who are very unwell it may add little to steroids and comfort care: ask what it would change for you. This comes from lung cancer. To be checked.
rule-whole-spine-scan-lining = When there is spread to the lining of the brain: a scan of the whole spine shows where.
rule-brain-scan-lining = When there is spread to the lining of the brain: a scan of the brain shows where. To be checked.

## What has changed since 2009

change-new-cdk46 = CDK4/6 inhibitors are new. With a hormone drug they are today the usual first treatment of hormone-positive cancer.
change-new-hormone-drugs = New hormone drugs. There are tablets that break down the oestrogen receptor. There is rest for the ovaries beside other drugs. There are switches by a blood test.
change-new-pathway-inhibitors = Medicines against PI3K, AKT and mTOR are new, most of them for a gene change that a test finds.
change-new-conjugates = Antibodies that carry chemotherapy are new. They are there for low HER2 and triple-negative cancer too.
change-new-parp-inhibitors = PARP inhibitors are new, for an inherited BRCA change.
change-new-immunotherapy = Immunotherapy is new. It is for those with triple-negative cancer and enough PD-L1.
change-new-rare-changes = Medicines for rare gene changes are new, whatever the kind of cancer.
change-new-her2-medicines = There are many more medicines against HER2. At first two antibodies go together, and one of them may carry chemotherapy. Then come others, one of which reaches the brain.
change-new-one-chemotherapy = Chemotherapy is named drug by drug. It is one at a time, and two together only when an organ is in danger.
change-new-tests = Many tests are new. They are for inherited genes, gene changes in tumour and blood, PD-L1 and low HER2. There are checks before a medicine too.
change-new-around-surgery = There are medicines before and after surgery, by the kind of tumour. They are for cancer that cannot be removed at first, and for a recurrence near the breast.
change-new-surgery = New kinds of operation are named: a spine held firm, the breast tumour when spread was there from the start.
change-new-radiation = New kinds of radiation. One is aimed precisely at few spots. One is of the brain with the memory centre spared. One is given again after pain has returned.
change-new-bones = Bone medicines are named one by one, with checks of teeth, kidneys and calcium first.
change-new-symptoms = More ways to ease fluid, blocked airways and open tumours; fluid that is not felt is watched.
change-new-comfort = Comfort care beside treatment from early on is named for everybody with spread. So are talks about goals.
change-new-teams = To talk it through with a team of specialists is named for everybody. In pregnancy there is a team of its own.
change-new-fluid-treatment = Medicine into the fluid around brain and spinal cord is named, for spread to the lining of the brain. Not in pregnancy.
change-named-one-by-one = Options that stood for many drugs at once, such as "chemotherapy" or "a bisphosphonate", are named one by one today.
change-hormones-alone = One hormone drug alone is for fewer people: a CDK4/6 inhibitor goes with it today, unless it does not suit or is not wanted. Not in pregnancy.
change-lapatinib = Lapatinib with capecitabine has moved back behind newer medicines against HER2.
change-not-removable = For cancer that cannot be removed at first the medicines depend on the kind of tumour, and pregnancy is weighed. Keeping the breast is no longer named for inflammatory cancer. Nor is a biopsy once the breast has been treated.
change-recurrence-care = What is done after a recurrence near the breast depends on three things. They are where it is, whether it can be removed, and earlier radiation.
change-radiation-rules = Radiation is named for other cases than then. It waits in pregnancy. Radioactive medicines have more reasons against them.
change-operations-and-fluid = Operations and draining of fluid are named more narrowly: when it is felt, when it has not been done, when it can help.

## Figures of studies: who took part

population-hr-first-after-menopause = Women after the menopause, first treatment for advanced cancer
population-hr-first-before-menopause = Women before or around the menopause, first treatment for advanced cancer
population-hr-fast-growing = Women before or around the menopause whose cancer grew fast or caused symptoms
population-hr-first = People starting their first treatment for advanced cancer
population-hr-first-or-second = People in their first or second treatment for advanced cancer
population-hr-after-endocrine = People whose cancer had grown on hormone treatment
population-hr-men = Men with breast cancer that had spread
population-hr-no-endocrine-before = People who had had no hormone treatment yet
population-hr-pik3ca-early-relapse = People with a PIK3CA change whose cancer came back during or soon after hormone treatment
population-hr-esr1-found-early = People with an ESR1 change newly found in the blood and no growth on scans
population-hr-after-cdk46 = People whose cancer had grown on hormones with a CDK4/6 inhibitor
population-hr-esr1-after-cdk46 = People with an ESR1 change whose cancer had grown on hormones with a CDK4/6 inhibitor
population-hr-esr1-after-endocrine = People with an ESR1 change whose cancer had grown on hormone treatment
population-hr-no-pik3ca-after-cdk46 = People without a PIK3CA change whose cancer had grown on hormones with a CDK4/6 inhibitor
population-brca-pretreated = People with an inherited BRCA change and HER2-negative cancer that had spread
population-hr-low-no-chemotherapy = People with little or very little HER2 after hormone treatment, without chemotherapy so far
population-her2-low-after-chemotherapy = People with little HER2 (HER2-low) after one or two chemotherapies
population-hr-after-chemotherapy-lines = People with hormone-receptor-positive cancer after two to four chemotherapies
population-hr-after-chemotherapy = People with hormone-receptor-positive cancer after one or two chemotherapies
population-metastatic = People with breast cancer that had spread
population-after-two-chemotherapies = People who had had two to five chemotherapies
population-tnbc-first-cps10 = People with triple-negative cancer and a PD-L1 score of 10 or more, first treatment
population-tnbc-first = People with triple-negative cancer, first treatment
population-tnbc-first-no-immunotherapy = People with triple-negative cancer for whom immunotherapy was not an option, first treatment
population-tnbc-pretreated = People with triple-negative cancer after two or more treatments
population-tnt-everybody = Everybody in the study, whatever their genes
population-brca-in-tnt = Only those with an inherited BRCA change
population-her2-first = People with HER2-positive cancer that had spread, first treatment
population-her2-hr-maintenance = People with HER2-positive, hormone-receptor-positive cancer that was stable after first chemotherapy
population-her2-hr-first = People with HER2-positive, hormone-receptor-positive cancer
population-her2-second = People with HER2-positive cancer that had grown after a taxane and trastuzumab
population-her2-pretreated = People with HER2-positive cancer who had been treated before
population-her2-third = People with HER2-positive cancer after two or more HER2 treatments
population-tnbc-stage-2-3 = People with triple-negative cancer of stage II or III, before surgery
population-her2-stage-2-3 = People with HER2-positive cancer of stage II or III and a high risk, before surgery
population-her2-left-at-surgery-high-risk = People with HER2-positive cancer left at surgery and a high risk
population-her2-left-at-surgery = People with HER2-positive cancer left at surgery
population-tnbc-left-at-surgery = People with triple-negative cancer left at surgery
population-brca-early = People with an inherited BRCA change and high-risk cancer that had not spread
population-hr-early-nodes = People with hormone-receptor-positive cancer in the lymph nodes and a high risk
population-recurrence-removed = People whose recurrence near the breast was removed
population-recurrence-er-negative = People whose oestrogen-receptor-negative recurrence near the breast was removed
population-recurrence-er-positive = People whose oestrogen-receptor-positive recurrence near the breast was removed
population-new-stage-4 = People whose cancer had spread when it was found
population-cord-pressed-one-place = People with cancer pressing on the spinal cord in one place
population-cord-pressed-not-walking = Only those who could not walk before treatment
population-spine-painful = People with painful spread in the spine
population-brain-many = People with spread in the brain who needed radiation of the whole brain
population-brain-one-to-three = People with one to three spots in the brain
population-cord-pressed = People with cancer pressing on the spinal cord
population-few-metastases = People with breast cancer and a few metastases
population-meninges = People with cancer in the lining of the brain, 43% of them with breast cancer
population-bone-metastases-all = People with bone metastases
population-bone-metastases = People with bone metastases of breast cancer
population-older = People aged 70 or more with cancer
population-lung-cancer = People with lung cancer that had spread

## Figures of studies: what was compared

arm-ribociclib-letrozole = Ribociclib with letrozole
arm-letrozole = Letrozole alone
arm-ribociclib-hormones = Ribociclib with hormone treatment
arm-hormones = Hormone treatment alone
arm-combined-chemotherapy = Two chemotherapy drugs together
arm-palbociclib-letrozole = Palbociclib with letrozole
arm-letrozole-palbociclib = Letrozole with palbociclib
arm-giredestrant-palbociclib = Giredestrant with palbociclib
arm-abemaciclib-aromatase-inhibitor = Abemaciclib with an aromatase inhibitor
arm-aromatase-inhibitor = An aromatase inhibitor alone
arm-ribociclib-fulvestrant = Ribociclib with fulvestrant
arm-fulvestrant = Fulvestrant alone
arm-abemaciclib-fulvestrant = Abemaciclib with fulvestrant
arm-hormones-with-suppression = Hormone treatment with a medicine that lowers testosterone
arm-hormones-without-suppression = Hormone treatment without it
arm-anastrozole = Anastrozole alone
arm-inavolisib-palbociclib-fulvestrant = Inavolisib with palbociclib and fulvestrant
arm-palbociclib-fulvestrant = Palbociclib and fulvestrant
arm-camizestrant-cdk46 = Changing to camizestrant, with the same CDK4/6 inhibitor
arm-aromatase-inhibitor-cdk46 = Staying on the aromatase inhibitor, with the same CDK4/6 inhibitor
arm-elacestrant = Elacestrant
arm-usual-hormones = Usual hormone treatment
arm-imlunestrant = Imlunestrant
arm-vepdegestrant = Vepdegestrant
arm-capivasertib-fulvestrant = Capivasertib with fulvestrant
arm-alpelisib-fulvestrant = Alpelisib with fulvestrant
arm-ribociclib-new-hormones = Ribociclib with a new hormone treatment
arm-new-hormones = A new hormone treatment alone
arm-gedatolisib-palbociclib-fulvestrant = Gedatolisib with palbociclib and fulvestrant
arm-gedatolisib-fulvestrant = Gedatolisib with fulvestrant
arm-giredestrant-everolimus = Giredestrant with everolimus
arm-usual-hormones-everolimus = Usual hormone treatment with everolimus
arm-olaparib = Olaparib
arm-chemotherapy-choice = Chemotherapy chosen by the doctor
arm-talazoparib = Talazoparib
arm-trastuzumab-deruxtecan = Trastuzumab deruxtecan
arm-single-chemotherapy = One chemotherapy drug
arm-sacituzumab-govitecan = Sacituzumab govitecan
arm-datopotamab-deruxtecan = Datopotamab deruxtecan
arm-doxorubicin = Doxorubicin
arm-paclitaxel = Paclitaxel
arm-doxorubicin-paclitaxel = Doxorubicin and paclitaxel together
arm-eribulin = Eribulin
arm-treatment-choice = A treatment chosen by the doctor
arm-sacituzumab-pembrolizumab = Sacituzumab govitecan with pembrolizumab
arm-chemotherapy-pembrolizumab = Chemotherapy with pembrolizumab
arm-pembrolizumab-chemotherapy = Pembrolizumab with chemotherapy
arm-chemotherapy = Chemotherapy alone
arm-carboplatin = Carboplatin
arm-docetaxel = Docetaxel
arm-deruxtecan-pertuzumab = Trastuzumab deruxtecan with pertuzumab
arm-taxane-trastuzumab-pertuzumab = A taxane with trastuzumab and pertuzumab
arm-docetaxel-trastuzumab-pertuzumab = Docetaxel with trastuzumab and pertuzumab
arm-docetaxel-trastuzumab = Docetaxel with trastuzumab
arm-palbociclib-her2-hormones = Palbociclib with HER2 and hormone treatment
arm-her2-hormones = HER2 and hormone treatment alone
arm-pertuzumab-trastuzumab-hormones = Pertuzumab with trastuzumab and an aromatase inhibitor
arm-trastuzumab-hormones = Trastuzumab and an aromatase inhibitor
arm-trastuzumab-emtansine = Trastuzumab emtansine
arm-tucatinib-capecitabine-trastuzumab = Tucatinib with capecitabine and trastuzumab
arm-capecitabine-trastuzumab = Capecitabine and trastuzumab
arm-lapatinib-capecitabine = Lapatinib with capecitabine
arm-emtansine-tucatinib = Trastuzumab emtansine with tucatinib
arm-neratinib-capecitabine = Neratinib with capecitabine
arm-margetuximab-chemotherapy = Margetuximab with chemotherapy
arm-trastuzumab-chemotherapy = Trastuzumab with chemotherapy
arm-deruxtecan-then-thp = Trastuzumab deruxtecan, then paclitaxel with trastuzumab and pertuzumab
arm-anthracycline-then-thp = Doxorubicin with cyclophosphamide, then paclitaxel with trastuzumab and pertuzumab
arm-trastuzumab = Trastuzumab
arm-capecitabine = Capecitabine
arm-no-capecitabine = No capecitabine
arm-no-olaparib = No olaparib
arm-abemaciclib-hormones = Abemaciclib with hormone treatment
arm-chemotherapy-after-surgery = Chemotherapy after the operation
arm-no-chemotherapy = No chemotherapy
arm-breast-treatment-early = Medicines, and early treatment of the breast
arm-medicines-alone = Medicines without it
arm-surgery-then-radiation = Surgery, then radiation
arm-radiation-alone = Radiation alone
arm-precise-radiation = Precise high-dose radiation
arm-usual-radiation = Usual radiation
arm-memory-sparing-radiation = Radiation of the whole brain that spares the memory area, with memantine
arm-whole-brain-radiation = Usual radiation of the whole brain, with memantine
arm-radiosurgery = Radiosurgery alone
arm-radiosurgery-and-whole-brain = Radiosurgery and radiation of the whole brain
arm-one-visit = Radiation in one visit
arm-five-visits = Radiation in five visits
arm-ablation-and-medicines = Precise radiation or surgery of the metastases, with medicines
arm-proton-craniospinal = Proton radiation of brain and spine
arm-involved-field = Radiation of single places
arm-every-12-weeks = Zoledronic acid every 12 weeks
arm-every-4-weeks = Zoledronic acid every 4 weeks
arm-denosumab = Denosumab
arm-zoledronic-acid = Zoledronic acid
arm-geriatric-assessment = Care guided by a geriatric assessment
arm-no-geriatric-assessment = Usual care
arm-early-palliative-care = Early palliative care
arm-usual-care = Usual care

## Figures of studies: what was counted

outcome-growth-free = No growth of the cancer
    .have = { $count } of { $of } people got this far without growth of the cancer.
    .others = { $count } of { $of } did not.
outcome-second-growth-free = No second growth of the cancer
    .have = { $count } of { $of } people got this far without the cancer growing again on the next treatment.
    .others = { $count } of { $of } did not.
outcome-response = Clear shrinking of the cancer
    .have = { $count } of { $of } people had a cancer that shrank clearly.
    .others = { $count } of { $of } did not.
outcome-complete-response = No more cancer to be seen
    .have = In { $count } of { $of } people the cancer could no longer be seen.
    .others = In { $count } of { $of } it could.
outcome-gone-at-surgery = No invasive cancer left
    .have = In { $count } of { $of } people no invasive cancer was found at surgery.
    .others = In { $count } of { $of } some was found.
outcome-invasive-free = Free of invasive cancer
    .have = { $count } of { $of } people were free of invasive cancer.
    .others = { $count } of { $of } were not.
outcome-disease-free = Free of cancer
    .have = { $count } of { $of } people were free of cancer.
    .others = { $count } of { $of } were not.
outcome-alive = Alive
    .have = { $count } of { $of } people were alive.
    .others = { $count } of { $of } had died.
outcome-breast-growth = Growth in or near the breast
    .have = In { $count } of { $of } people the cancer grew in or near the breast.
    .others = In { $count } of { $of } it did not.
outcome-treated-place-growth = Growth in the treated places
    .have = In { $count } of { $of } people the cancer grew in the places to be treated.
    .others = In { $count } of { $of } it did not.
outcome-brain-growth = Growth in the brain or its lining
    .have = In { $count } of { $of } people the cancer grew in the brain or its lining.
    .others = In { $count } of { $of } it did not.
outcome-brain-treatment = Treatment for spread in the brain
    .have = { $count } of { $of } people needed treatment for spread in the brain.
    .others = { $count } of { $of } did not.
outcome-walking = Able to walk
    .have = { $count } of { $of } people could walk.
    .others = { $count } of { $of } could not.
outcome-walking-again = Able to walk again
    .have = { $count } of { $of } people could walk again.
    .others = { $count } of { $of } could not.
outcome-pain-gone = Free of pain
    .have = In { $count } of { $of } people the pain was gone.
    .others = In { $count } of { $of } it was not.
outcome-planning-worse = Worse in tests of planning
    .have = { $count } of { $of } people did worse in tests of planning.
    .others = { $count } of { $of } did not.
outcome-thinking-worse = Worse in tests of thinking and memory
    .have = { $count } of { $of } people did worse in tests of thinking and memory.
    .others = { $count } of { $of } did not.
outcome-bone-event = A bone problem, such as a break
    .have = { $count } of { $of } people had a bone problem, such as a break.
    .others = { $count } of { $of } had none.
outcome-falls = Falls
    .have = { $count } of { $of } people fell.
    .others = { $count } of { $of } did not.
outcome-low-mood = Signs of depression
    .have = { $count } of { $of } people had signs of depression.
    .others = { $count } of { $of } had none.
outcome-severe-any = Severe side effects
    .have = { $count } of { $of } people had severe side effects.
    .others = { $count } of { $of } had none.
outcome-severe-related = Severe side effects of the treatment
    .have = { $count } of { $of } people had severe side effects of the treatment.
    .others = { $count } of { $of } had none.
outcome-serious-effects = Serious side effects, such as those that need a hospital
    .have = { $count } of { $of } people had serious side effects.
    .others = { $count } of { $of } had none.
outcome-serious-related = Serious side effects of the treatment, such as those that need a hospital
    .have = { $count } of { $of } people had serious side effects of the treatment.
    .others = { $count } of { $of } had none.
outcome-grade-3 = Severe side effects (grade 3)
    .have = { $count } of { $of } people had severe side effects (grade 3).
    .others = { $count } of { $of } had none.
outcome-grade-4 = Very severe side effects (grade 4)
    .have = { $count } of { $of } people had very severe side effects (grade 4).
    .others = { $count } of { $of } had none.
outcome-stopped = Treatment stopped because of side effects
    .have = { $count } of { $of } people stopped a medicine because of side effects.
    .others = { $count } of { $of } did not.
outcome-treatment-death = Died of the treatment
    .have = { $count } of { $of } people died of side effects of the treatment.
    .others = { $count } of { $of } did not.
outcome-neutropenia = Too few white blood cells (neutrophils)
    .have = { $count } of { $of } people had too few white blood cells (neutrophils).
    .others = { $count } of { $of } did not.
outcome-neutropenia-severe = Far too few white blood cells (neutrophils)
    .have = { $count } of { $of } people had far too few white blood cells (neutrophils).
    .others = { $count } of { $of } did not.
outcome-leukopenia-severe = Far too few white blood cells of all kinds
    .have = { $count } of { $of } people had far too few white blood cells of all kinds.
    .others = { $count } of { $of } did not.
outcome-fever-neutropenia = Fever with too few white blood cells
    .have = { $count } of { $of } people had fever with too few white blood cells.
    .others = { $count } of { $of } did not.
outcome-anaemia-severe = Far too few red blood cells (anaemia)
    .have = { $count } of { $of } people had severe anaemia.
    .others = { $count } of { $of } did not.
outcome-fatigue = Tiredness
    .have = { $count } of { $of } people were unusually tired.
    .others = { $count } of { $of } were not.
outcome-fatigue-severe = Severe tiredness
    .have = { $count } of { $of } people were severely tired.
    .others = { $count } of { $of } were not.
outcome-diarrhoea = Diarrhoea
    .have = { $count } of { $of } people had diarrhoea.
    .others = { $count } of { $of } did not.
outcome-diarrhoea-severe = Severe diarrhoea
    .have = { $count } of { $of } people had severe diarrhoea.
    .others = { $count } of { $of } did not.
outcome-nausea = Nausea
    .have = { $count } of { $of } people felt sick.
    .others = { $count } of { $of } did not.
outcome-nausea-severe = Severe nausea
    .have = { $count } of { $of } people felt very sick.
    .others = { $count } of { $of } did not.
outcome-mouth-severe = Very sore mouth
    .have = { $count } of { $of } people had a very sore mouth.
    .others = { $count } of { $of } did not.
outcome-rash-severe = Severe rash
    .have = { $count } of { $of } people had a severe rash.
    .others = { $count } of { $of } did not.
outcome-sugar-severe = Very high blood sugar
    .have = { $count } of { $of } people had very high blood sugar.
    .others = { $count } of { $of } did not.
outcome-potassium-severe = Very low potassium in the blood
    .have = { $count } of { $of } people had very low potassium.
    .others = { $count } of { $of } did not.
outcome-liver-severe = Liver values far too high
    .have = { $count } of { $of } people had liver values that were far too high.
    .others = { $count } of { $of } did not.
outcome-clots = Blood clots
    .have = { $count } of { $of } people had a blood clot.
    .others = { $count } of { $of } did not.
outcome-lung-inflammation = Inflamed lungs
    .have = { $count } of { $of } people had inflamed lungs.
    .others = { $count } of { $of } did not.
outcome-heart-weaker = A weaker heart
    .have = { $count } of { $of } people had a heart that pumped less well.
    .others = { $count } of { $of } did not.
outcome-joint-pain = Joint pain
    .have = { $count } of { $of } people had joint pain.
    .others = { $count } of { $of } did not.
outcome-hot-flushes = Hot flushes
    .have = { $count } of { $of } people had hot flushes.
    .others = { $count } of { $of } did not.

## Figures of studies: what to know of them

note-not-proven = The study did not prove a difference.
note-small = Few people took part, so chance plays a large part.
note-no-chance = People were not put into the groups by chance, so the groups may have differed from the start.
note-descriptive = This late look back describes the groups. It was not planned as a test.
note-no-gain = The study found no gain.
note-contrary-spine = Another study, with one very high dose, found no gain.
note-one-test = This is one of several tests that were done.
note-brain-sooner = Without radiation of the whole brain, new spots in the brain came sooner.
note-as-good-not-proven = The study just missed proving that one visit is as good as five.
note-as-good-proven = The study proved that the longer pause is as good, within a limit set before.
note-lung = The people in this study had lung cancer, not breast cancer.
note-no-arm-without = All in this study took palbociclib. It shows what to expect, not what palbociclib adds.

## Approvals: for whom

# For the section that wt-figures adds to the guideline's en.ftl: easier, and spelled as the file is (British). Claims unchanged.
approval-ribociclib-us = With an aromatase inhibitor. It is for adults who start their first hormone drug for advanced cancer.
approval-ribociclib-fulvestrant-us = Ribociclib with fulvestrant, first or later.
approval-palbociclib-us = With an aromatase inhibitor, as the first hormone drug for advanced cancer. In February 2015 it was approved early, and proof still had to come.
approval-palbociclib-fulvestrant-us = Palbociclib with fulvestrant, after hormone treatment.
approval-abemaciclib-us = With an aromatase inhibitor as the first treatment. Or with fulvestrant, after hormone treatment.
approval-abemaciclib-alone-us = Used alone. It is for the time after hormone treatment and chemotherapy.
approval-inavolisib-us = With a PIK3CA change, when the cancer came back during or after hormone treatment.
approval-inavolisib-eu = With a PIK3CA change, when the cancer came back during or within 12 months of hormone treatment. After a CDK4/6 inhibitor for early disease, 12 months or more must lie between its end and the return.
approval-inavolisib-switzerland = With a PIK3CA change, when the cancer came back during or within 12 months of hormone treatment.
approval-camizestrant-us = With a CDK4/6 inhibitor. It is for when an ESR1 change is found on an aromatase inhibitor with a CDK4/6 inhibitor.
approval-elacestrant-us = Women after the menopause and men with an ESR1 change, after at least one hormone treatment.
approval-elacestrant-eu = With an ESR1 change, after at least one hormone treatment that included a CDK4/6 inhibitor.
approval-imlunestrant-us = With an ESR1 change, after at least one hormone treatment.
approval-imlunestrant-eu = Alone. The exact wording was not seen.
approval-imlunestrant-abemaciclib-us = With an ESR1 change. The rest of the wording could not be read.
approval-vepdegestrant-us = With an ESR1 change, after at least one hormone treatment.
approval-capivasertib-us = With a change in PIK3CA, AKT1 or PTEN. We read of it in a news report. The exact wording was not seen.
approval-capivasertib-eu = With a change in PIK3CA, AKT1 or PTEN. The exact wording was not seen.
approval-alpelisib-us = With a change in PIK3CA. We read of it in a news report. The exact wording was not seen.
approval-alpelisib-eu = With a change in PIK3CA. We read of it in a review. The exact wording was not seen.
approval-gedatolisib-us = No PIK3CA change found, after at least one hormone treatment for cancer that has spread.
approval-giredestrant-us = Asked for people with an ESR1 change. An answer is due on 18 December 2026.
approval-everolimus-us = With exemestane after the menopause, after letrozole or anastrozole failed.
approval-everolimus-eu = With exemestane after the menopause, without spread to organs that causes symptoms.
approval-olaparib-us = For cancer with an inherited BRCA change that is HER2-negative. It is for the time after chemotherapy.
approval-talazoparib-us = With an inherited BRCA change, when the cancer is HER2-negative.
approval-deruxtecan-her2-us = HER2-positive cancer, after at least one HER2 treatment.
approval-deruxtecan-low-us = Cancer with low HER2, after chemotherapy. We read of the day in a list by a company.
approval-deruxtecan-hormone-us = Cancer with hormone receptors and low or very low HER2, after hormone treatment for cancer that has spread. We read of the day in a news report.
approval-deruxtecan-hormone-eu = Cancer with hormone receptors and low or very low HER2. It is for after hormone treatment for cancer that has spread, when more of that does not suit as the next step.
approval-sacituzumab-hr-us = For cancer with hormone receptors. It is for the time after hormone treatment and at least two more treatments.
approval-sacituzumab-tnbc-later-us = Triple-negative cancer, after at least two treatments, one of them for cancer that has spread.
approval-sacituzumab-tnbc-first-us = For a first treatment of cancer that is triple-negative. It is for when immunotherapy is not an option.
approval-sacituzumab-tnbc-first-eu = For a first treatment of cancer that is triple-negative. It is for when immunotherapy is not an option.
approval-sacituzumab-pembrolizumab-us = Triple-negative cancer with a PD-L1 score of 10 or more, first treatment.
approval-pembrolizumab-tnbc-us = Triple-negative cancer with a PD-L1 score of 10 or more.
approval-pembrolizumab-tnbc-eu = Triple-negative cancer with a PD-L1 score of 10 or more. It is for when there was no chemotherapy yet for cancer that has spread.
approval-datopotamab-tnbc-us = For a first treatment of cancer that is triple-negative. It is for when immunotherapy is not an option.
approval-datopotamab-hr-us = Cancer with hormone receptors, after hormone treatment and chemotherapy. We read of the day in a newsletter.
approval-deruxtecan-pertuzumab-us = HER2-positive cancer that has spread, first treatment.
approval-tucatinib-us = HER2-positive cancer, after at least one treatment for cancer that has spread.
approval-tucatinib-maintenance-us = No approval for this use was found.
approval-emtansine-tucatinib-us = No approval for the two together was found.
approval-deruxtecan-before-surgery-us = For HER2-positive cancer of stage II or III. It is for the time before surgery.
approval-deruxtecan-after-surgery-us = HER2-positive cancer left at surgery, after trastuzumab and a taxane.
approval-ribociclib-after-surgery-us = Cancer with hormone receptors of stage II or III at high risk of coming back. We read of it in a blog by a surgeon.
approval-pembrolizumab-msi-us = For cancers with unstable microsatellites. It is for after other treatment, when nothing else is left.
approval-pembrolizumab-tmb-us = For cancers with many mutations. It is for after other treatment, when nothing else is left.
approval-selpercatinib-us = Cancers with a RET fusion, after other treatment or when nothing else is left.
approval-eribulin-us = After at least two chemotherapies, an anthracycline and a taxane among them.

## Terms: words that are explained where they first stand on a card
## `.name` is the word as the list shows it, `.also` other spellings, parted by a bar.

term-advanced = Cancer that has grown too far in the breast to be removed at first, or that has spread to other parts of the body.
    .name = advanced breast cancer
    .also = advanced disease | advanced cancer
term-akt = A part of the PI3K signal chain in cells. When it is switched on, cells grow and divide.
    .name = AKT
    .also = AKT1
term-anaemia = Too few red cells in the blood. It can make people tired, pale and short of breath.
    .name = anaemia
term-anthracycline = A family of chemotherapy medicines, such as doxorubicin and epirubicin. Much of it over a lifetime can weaken the heart.
    .name = anthracycline
    .also = anthracyclines
term-antibody = A protein that holds on to one kind of target on cells. As a medicine it blocks the target, or shows the defence cells where to go.
    .name = antibody
    .also = antibodies
term-antibody-drug-conjugate = An antibody that carries a cancer medicine straight to the cells that have its target.
    .name = antibody-drug conjugate
    .also = antibody-drug conjugates | conjugate | conjugates
term-antiresorptive = A medicine that slows the loss of bone.
    .name = bone-protecting medicine
    .also = bone-protecting medicines | bone medicine | bone medicines
term-aromatase-inhibitor = Tablets that stop the body from making most of its oestrogen. They work when the ovaries rest, or after the menopause.
    .name = aromatase inhibitor
    .also = aromatase inhibitors
term-ast-alt = ALT and AST are two enzymes of the liver. More of them gets into the blood when liver cells are harmed.
    .name = ALT
    .also = AST
term-biopsy = Taking a small piece of tissue so that it can be looked at under a microscope and tested.
    .name = biopsy
    .also = biopsies
term-bisphosphonate = A medicine that makes bones firmer and lowers the risk that they break.
    .name = bisphosphonate
    .also = bisphosphonates
term-blood-clot = Blood that has turned thick and firm in a vessel. It can block the vessel, and needs treatment fast.
    .name = blood clot
    .also = blood clots | clot | clots
term-blood-count = How many cells of each kind there are in the blood. A blood test shows it.
    .name = blood count
    .also = blood counts
term-bone-marrow = The soft inside of bones, where blood cells are made.
    .name = bone marrow
    .also = marrow
term-braf = A gene of a signal that tells cells to grow. A change in it can leave the signal switched on.
    .name = BRAF
    .also = V600E
term-brca = Two genes, BRCA1 and BRCA2, that help cells to repair damage. A harmful change in one of them can run in a family.
    .name = BRCA
    .also = BRCA1 | BRCA2
term-caf = Three chemotherapy medicines that are given together. They are cyclophosphamide, doxorubicin and fluorouracil.
    .name = CAF
term-cdk46-inhibitor = Tablets or capsules that slow the clock by which cancer cells divide. They are mostly given together with hormone treatment.
    .name = CDK4/6 inhibitor
    .also = CDK4/6 inhibitors | CDK4/6
term-chemotherapy = Medicine that harms cells which divide fast. It reaches cancer cells and some healthy cells, too.
    .name = chemotherapy
term-chest-wall = The ribs and muscles around the heart and the lungs. The breast lies on them.
    .name = chest wall
term-clinical-trial = A study in which people take part to find out whether a test or treatment works and is safe.
    .name = clinical trial
    .also = clinical trials
term-cmf = Three chemotherapy medicines that are given together. They are cyclophosphamide, methotrexate and fluorouracil.
    .name = CMF
term-cps = A score of how many of the cells in a sample carry PD-L1: cancer cells and defence cells.
    .name = CPS
term-cps-eg = A score made of the stage before and after treatment, the grade, and the hormone receptors. It tells groups with a lower and a higher chance of a return apart.
    .name = CPS+EG
term-ct = A scan that takes X-ray pictures from many sides and builds a view of the inside of the body.
    .name = CT
    .also = CT scan | CT scans
term-ctdna = Traces of the cancer's genes in the blood. A blood test looks for them.
    .name = ctDNA
    .also = liquid biopsy
term-cyp3a = An enzyme of the liver and the gut that breaks down many medicines. Other medicines can make it work faster or slower.
    .name = CYP3A
term-dcis = Cells in a milk duct that look like cancer but have not grown out of the duct.
    .name = DCIS
term-dpyd = A gene for the enzyme DPD, which breaks down some chemotherapy medicines. Too little of it makes them build up in the body.
    .name = DPYD
    .also = DPD
term-drip = A medicine that flows slowly into a vein through a thin tube. It is also called an infusion.
    .name = drip
    .also = drips
term-early-disease = Breast cancer without spread to distant parts of the body. Here stages 3B and 3C count, too.
    .name = early disease
    .also = early-disease
term-ecg = A test that records the signals of the heart, with small pads on the skin. It does not hurt.
    .name = ECG
term-ecog = A scale of how active somebody can be in daily life. It goes from 0, as before the illness, to 4, in bed or a chair all day.
    .name = ECOG
term-egfr = A number from a blood test that says how well the kidneys clean the blood.
    .name = eGFR
term-er-pr = ER and PR are short for oestrogen receptor and progesterone receptor. These are the places in a cell where the two hormones can bind.
    .name = ER
    .also = PR | PgR
term-erbb2 = The gene of HER2. A change in it can switch HER2 on, even where there is not much of it.
    .name = ERBB2
term-esr1 = The gene of the oestrogen receptor. Changes in it can arise during hormone treatment, and make some of it stop working.
    .name = ESR1
term-gene = A part of the plan that each cell carries. Genes say how a cell is built and when it divides.
    .name = gene
    .also = genes
term-hba1c = A blood test that shows how high the blood sugar was over the last two to three months.
    .name = HbA1c
term-her2 = A protein on cells that tells them to grow. Some breast cancers have very much of it.
    .name = HER2
term-her2-low = A cancer whose cells have a little HER2: less than HER2-positive, more than none.
    .name = HER2-low
    .also = low HER2
term-her2-negative = A cancer whose cells do not have very much HER2: low, ultralow or zero.
    .name = HER2-negative
term-her2-positive = A cancer whose cells have very much HER2, so that medicine against HER2 can work well.
    .name = HER2-positive
term-hormone-receptor = A place in a cell where oestrogen or progesterone can bind. A cancer that has such places often needs these hormones to grow.
    .name = hormone receptor
    .also = hormone receptors | hormone-positive | oestrogen receptor | oestrogen receptors
term-hormone-treatment = Medicine that takes the hormones away from the cancer, or keeps them from working on it.
    .name = hormone treatment
    .also = hormone therapy | hormone treatments | hormone therapies
term-immune-system = The body's own defence against germs and harmful cells. When a medicine makes it stronger, it can attack healthy parts, too.
    .name = immune system
term-immunotherapy = Medicine that helps the body's own defence cells to find and fight the cancer.
    .name = immunotherapy
term-inflammatory = A breast cancer that makes the breast red, warm and swollen, because it blocks small vessels in the skin.
    .name = inflammatory breast cancer
term-inherited = Passed on from parents to children. Relatives can have it, too.
    .name = inherited
term-interstitial-lung-disease = Inflamed or scarred lungs, between the air sacs. It can make people cough and short of breath.
    .name = ILD
    .also = interstitial lung disease
term-ish = ISH and FISH are lab tests that count the HER2 genes in cancer cells. They are done when the HER2 score alone does not decide.
    .name = ISH
    .also = FISH
term-leukaemia = Cancer of the cells that make blood.
    .name = leukaemia
term-lhrh = A signal from the brain that makes the ovaries or the testicles produce hormones. Some injections switch it off.
    .name = LHRH
    .also = LHRH agonist
term-lvef = How much of the blood in the main chamber of the heart is pumped out with each beat, in percent.
    .name = LVEF
    .also = EF
term-lymph-node = A small filter of the body's defences, as in the armpit. Cancer cells can settle there.
    .name = lymph node
    .also = lymph nodes | nodes
term-mastectomy = An operation that takes off a breast.
    .name = mastectomy
term-menopause = The time from which the ovaries make no more eggs and only little oestrogen.
    .name = menopause
term-metastasis = A new growth of the same cancer in another part of the body.
    .name = metastasis
    .also = metastases
term-microsatellite-instability = Microsatellite instability: many small errors in the genes that cells did not mend. MSI-H means that there is much of it, MSS that there is not.
    .name = MSI
    .also = MSI-H | MSI-high | MSS | high microsatellite instability
term-mismatch-repair = How cells mend small errors in their genes. Where it says dMMR, this no longer works well.
    .name = MMR
    .also = dMMR | mismatch repair deficiency
term-mri = A scan that uses a strong magnet, and no X-rays, to make pictures of the inside of the body.
    .name = MRI
term-mtor = A part of the PI3K signal chain in cells. It helps them to grow.
    .name = mTOR
term-muga = A heart scan with a small amount of a substance that gives off rays. It shows how well the heart pumps.
    .name = MUGA
term-nci = The National Cancer Institute, a public body of the United States. It writes texts on cancer for doctors and for patients.
    .name = NCI
    .also = National Cancer Institute
term-ngs = A test that reads many genes at once. The letters are short for next-generation sequencing.
    .name = NGS
    .also = next-generation sequencing
term-ntrk = Genes that can make cancer cells grow when a piece of another gene is joined to them.
    .name = NTRK
term-oestrogen = A hormone made mostly in the ovaries. It can make some breast cancers grow.
    .name = oestrogen
term-ovaries = Two small organs in the lower belly. Until the menopause they make eggs and most of the oestrogen.
    .name = ovaries
term-palb2 = A gene that works together with BRCA2 to repair damage in cells. A harmful change in it can run in a family.
    .name = PALB2
term-palliative-care = Care that eases pain and other troubles, and helps with worries. It can go along with any treatment.
    .name = palliative care
    .also = palliative
term-parp = An enzyme that helps cells to repair damage to their genes.
    .name = PARP
term-parp-inhibitor = Tablets or capsules that keep cancer cells from repairing damage. They can work when a repair gene such as BRCA is harmed.
    .name = PARP inhibitor
    .also = PARP inhibitors
term-pd-l1 = A protein by which cancer cells can hide from the body's defence cells.
    .name = PD-L1
term-pet = A scan that shows where cells take up much sugar, as cancer cells often do.
    .name = PET
term-pi3k = A chain of signals inside cells that tells them to grow. In some cancers it is always switched on.
    .name = PI3K
    .also = PI3K pathway
term-pik3ca = A gene for a part of the PI3K signal chain. A change in it can keep the chain switched on.
    .name = PIK3CA
term-platelets = Tiny parts of the blood that help to stop bleeding.
    .name = platelets
term-pten = A gene that holds the PI3K signal chain back. When it is lost, the chain can stay switched on.
    .name = PTEN
term-qt-time = A time that an ECG shows: how long the heart takes for one beat and to get ready for the next. If it is too long, the rhythm can fail.
    .name = QT time
    .also = QT | QTc | QTcF
term-radiation = Strong rays that harm cancer cells in one part of the body. Mostly they come from a machine outside.
    .name = radiation
    .also = radiotherapy
term-recurrence = Cancer that has come back after treatment.
    .name = recurrence
    .also = recurrences
term-ret = A gene that can make cancer cells grow when a piece of another gene is joined to it.
    .name = RET
term-side-effects = What a treatment does to the body beside what it is meant to do.
    .name = side effects
    .also = side effect
term-sins = A score of how firm the spine is where the cancer has spread to it.
    .name = SINS
term-spinal-cord = The thick cord of nerves inside the spine. It carries signals between brain and body.
    .name = spinal cord
term-stage-four = A cancer that has spread to distant parts of the body, such as bones, liver, lungs or brain.
    .name = stage IV
    .also = stage 4
term-stage-three = A cancer that has not spread to distant parts, but is large, has grown into skin or chest wall, or reached many lymph nodes.
    .name = stage III
    .also = stage 3 | stage 3B | stage 3C | stage IIIB | stage IIIC
term-survival = How long people live. A survival gain means that in studies people lived longer with one treatment than with another.
    .name = survival
    .also = survival gain
term-taxane = A family of chemotherapy medicines, such as paclitaxel and docetaxel. They keep cells from dividing.
    .name = taxane
    .also = taxanes
term-tmb = Tumour mutational burden: how many changes the genes of the cancer cells have.
    .name = TMB
    .also = tumour mutational burden
term-tp53 = A gene that keeps damaged cells from dividing. A change in it can pass from parents to children.
    .name = TP53
term-triple-negative = A breast cancer without hormone receptors and without much HER2.
    .name = triple-negative
    .also = triple negative
term-trop-2 = A protein on the cells of many breast cancers. Some antibody medicines use it as their target.
    .name = Trop-2
term-tumour = A growth of cells where there should be none. Here it means a growth of the cancer.
    .name = tumour
    .also = tumours
term-ugt1a1 = A gene for an enzyme that breaks down some cancer medicines. Where it works slowly, side effects can be stronger.
    .name = UGT1A1
term-ultrasound = Pictures of the inside of the body, made with sound that nobody can hear. It uses no rays.
    .name = ultrasound
term-vertebra = One of the bones that make up the spine.
    .name = vertebra
    .also = vertebrae
term-visceral-crisis = Spread that is harming an organ so fast that quick treatment is needed. It shows in blood tests and troubles, not on scans alone.
    .name = visceral crisis
    .also = organ in danger
term-vus = A change in a gene of which nobody knows yet whether it matters.
    .name = VUS
term-white-cells = Cells in the blood that fight infections. When there are few of them, an infection can become dangerous.
    .name = white cells
    .also = white blood cells
term-x-ray = A picture of the inside of the body, above all of bones, made with a small amount of rays.
    .name = X-ray
    .also = X-rays
