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
group-symptom-procedure = Draining fluid
    .question = What can be done about fluid around the lungs or heart?
group-comfort-care = Comfort and support
    .question = What can ease pain and other troubles, whatever else is done?
group-trials = Clinical trials
    .question = Is taking part in a study an option?

## Facts: warning signs

fact-warning_signs = Warning signs
    .question = Do you have any of these signs right now? If you are not sure, tell your care team today.
    .where = Go by how you feel today. You do not need a report for this.
    .help = These signs can have harmless causes. They still need a check today, so they come before anything else.
value-warning_signs-new_back_pain_or_leg_weakness = New or worse back or neck pain, weak or numb legs or arms, or new trouble with bladder or bowel
value-warning_signs-severe_headache_confusion_or_seizure = A bad new headache, being sick, confusion, a fit (seizure), or sudden trouble with speech, sight or balance
value-warning_signs-fever_or_shivering = A fever, shivers, or feeling very ill, above all if you are on treatment or had it not long ago
value-warning_signs-thirst_drowsiness_or_confusion = New strong thirst, passing much more water than usual, drowsiness or confusion
value-warning_signs-very_fast_decline = Getting worse very fast, yellow skin or eyes, or new bleeding or bruises
value-warning_signs-new_breathlessness = New shortness of breath, chest pain, fainting, coughing up blood, or one leg newly swollen
value-warning_signs-sudden_bone_pain = Sudden strong pain in a bone, a limb out of shape, or a leg that can no longer carry you
value-warning_signs-severe_pain_or_despair = Pain that nothing eases, or feeling that you cannot go on

## Facts: about you

fact-sex = Sex
    .question = Which sex stands in your medical record? You can leave this open.
    .where = On the first page of most reports.
    .help = Some parts of the guideline speak only of women, such as the part about ovaries.
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
    .where = On your pathology report, look for "ER" or "oestrogen receptor" and a percentage.
    .help = ER-positive cancer cells can use the hormone oestrogen to grow. If there were several biopsies, give the highest reliable result.
value-er-positive = Positive: more than 10 in 100 cells
value-er-low = Low: 1 to 10 in 100 cells
value-er-negative = Negative: fewer than 1 in 100 cells
value-er-not_determinable = It was tried and could not be found out

fact-pr = Progesterone receptor (PR)
    .question = What does your report say about progesterone receptors? Leave this open if you cannot find it.
    .where = On your pathology report, look for "PR", "PgR" or "progesterone receptor", often next to ER.
    .help = Progesterone is another hormone that some breast cancer cells respond to.
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

fact-unresectable = Cannot be removed by surgery
    .question = Has a surgeon said that the cancer in one of these places cannot be removed? Leave open what was never talked about.
    .where = Look for "unresectable" or "inoperable" in a letter from the surgeon.
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
    .question = Do you have symptoms from the spread, such as pain or short breath? If the cause is unclear, leave this open.
    .where = Go by how you feel, and ask your care team what a symptom comes from.

fact-bone_metastases_painful = Bone pain from the spread
    .question = Does a bone hurt where the cancer has spread? It is fine not to be sure.
    .where = Go by how you feel, and compare it with the places named in your scan report.

fact-fracture = Broken or weak bone
    .question = Has a bone broken because of the cancer, or is one likely to break soon? Leave this open if nobody has said.
    .where = Look in X-ray or CT reports for "pathologic fracture" or "impending fracture".
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
    .where = Look for "pericardial effusion" in a CT or heart ultrasound (echo) report.

## Facts: treatment so far

fact-prior_drugs_early = Medicines for early breast cancer
    .question = Which of these did you have for early breast cancer, before or after your operation? Tick what you know.
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

fact-months_since_adjuvant_endocrine = Time since hormone therapy after surgery
    .question = How many months ago did you stop hormone therapy for early breast cancer? A rough idea helps; leave it open if you cannot tell.
    .where = Look in the letters from your time after the operation. Typical names are tamoxifen, anastrozole, letrozole and exemestane.
    .help = Give 0 if you still take it. When it comes after surgery, doctors call it "adjuvant".
value-months_since_adjuvant_endocrine-never = I never had it

fact-lines_advanced = Drug treatments begun for advanced cancer
    .question = How many drug treatments for advanced breast cancer have you started so far? Your care team can help you count.
    .where = Look in your latest clinic letter for "first line", "second line" and so on.
    .help = A "line" is one treatment, or one set of medicines taken together. Count the one you are on now. Give 0 if none has begun.

fact-endocrine_lines_advanced = Hormone therapies begun for advanced cancer
    .question = How many of these were hormone therapies? Leave this open if you are not sure.
    .where = Look in your clinic letters for tamoxifen, anastrozole, letrozole, exemestane, fulvestrant or injections to rest the ovaries.

fact-chemotherapy_lines_advanced = Chemotherapies begun for advanced cancer
    .question = How many of these were chemotherapies? Leave this open if you are not sure.
    .where = Look in your clinic letters for "chemotherapy" and the names of the medicines.

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

fact-neoadjuvant_response = Response to the first chemotherapy
    .question = If you had chemotherapy before any operation, how well did it work in the breast and nodes? Leave this open if you have not been told.
    .where = Look for "response" in your scan reports, or in the lab report made after the operation.
    .help = When it comes before surgery, doctors call it "neoadjuvant". It can make the tumour smaller.
value-neoadjuvant_response-not_given = I did not have chemotherapy before an operation
value-neoadjuvant_response-none = No response: the tumour did not shrink
value-neoadjuvant_response-partial = Partial response: it shrank somewhat
value-neoadjuvant_response-good_partial = Good partial response: it shrank a lot
value-neoadjuvant_response-complete = Complete response: no tumour could be found

fact-local_treatment_done = Breast treated after chemotherapy
    .question = Once that first chemotherapy was over, was the breast treated by an operation or by radiation? It is fine not to be sure.
    .where = Look for an operation report or a letter from the radiation clinic.

fact-decompression_surgery = Operation to take pressure off
    .question = Have you had an operation to take pressure off the brain or the spinal cord? Leave open what you are not sure of.
    .where = Look in the letter from the surgeon for "decompression" or "resection".
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
    .what = Medicine that travels through the body and reaches cancer cells wherever they are. It can be hormone therapy, chemotherapy, or both. Trastuzumab may or may not be part of it.

option-hormone-therapy = Hormone therapy
    .what = Medicine that blocks or lowers the hormones which help some breast cancers grow. Examples are tamoxifen, anastrozole, letrozole, exemestane and fulvestrant. For cancer that has spread, it means hormone therapy as the only medicine against it.
    .living = In the first weeks, bone pain can rise for a while. By itself that does not mean the cancer is growing. Early on, people with a lot of cancer in the bones can get too much calcium in the blood.

option-ovarian-ablation = Switching off the ovaries
    .what = The ovaries make oestrogen before menopause. They can be taken out by surgery or treated with radiation. A medicine (an LHRH agonist) can put them to rest.

option-chemotherapy = Chemotherapy
    .what = Medicine that kills cells which divide fast, among them cancer cells. The source lists many medicines, given one at a time or together. It names no single best plan.
    .living = One group of these medicines, the anthracyclines, can harm the heart. Older age, high blood pressure, diabetes, heart disease and earlier chest radiation add to that risk.

option-trastuzumab = Trastuzumab
    .what = An antibody, a lab-made protein that sticks to HER2 on cancer cells. The source pairs it with paclitaxel, a chemotherapy, or with others inside a trial.
    .living = Serious harm to the heart was seen when it was given at the same time as doxorubicin. With paclitaxel, with or without carboplatin, it was well tolerated in one trial.

option-lapatinib-capecitabine = Lapatinib with capecitabine
    .what = Lapatinib blocks signals from HER2 inside the cell. Capecitabine is a chemotherapy. The source pairs the two after earlier treatment against HER2.

option-combined-modality-treatment = Several kinds of treatment in a planned order
    .what = First comes chemotherapy. Surgery and radiation are next, and then often more medicine. The aim is to cure.

option-initial-chemotherapy = Chemotherapy as the first step
    .what = This is chemotherapy that comes before surgery. It is built on an anthracycline, a taxane, or both: two families of these medicines. It can make the tumour smaller.

option-further-chemotherapy = More chemotherapy afterwards
    .what = This is chemotherapy that comes once the breast has been treated by surgery or radiation.

## Options: surgery

option-mastectomy-with-radiation = Removing the breast, then radiation
    .what = The surgeon takes out the breast (mastectomy) and the nodes in the armpit. Radiation to the chest wall and the nodes nearby comes next.

option-breast-conserving-therapy = Keeping the breast
    .what = The surgeon takes out the tumour and keeps the rest of the breast. Doctors call it breast-conserving therapy.

option-individual-surgery = An operation chosen for you
    .what = The source gives only some cases where surgery may help selected people. So there can be other operations, chosen with the care team for one person.

option-surgery-limited-metastases = Surgery for limited spread that causes symptoms
    .what = An operation on one or a few places of spread that cause trouble. It can come alone or together with radiation.

option-palliative-mastectomy = Removing a breast that hurts or has an open tumour
    .what = The surgeon takes out the breast (mastectomy) to ease pain or deal with an open wound. Its aim is relief.

option-recurrence-local-surgery = Surgery for cancer that came back nearby
    .what = An operation on cancer that returned in the breast, the chest wall or nearby nodes. One way is to take out the breast (mastectomy).

option-brain-surgery = Surgery for spread to the brain
    .what = An operation on cancer that has spread into the brain itself.

option-spinal-surgery = Surgery for pressure on the spinal cord
    .what = An operation on the spine where cancer in a bone presses on the spinal cord.

option-lung-surgery = Surgery for a single place in the lung
    .what = An operation on spread in the lung when it is the only place, with one or very few spots.

option-fracture-surgery = Surgery for a broken bone
    .what = An operation to set and hold a bone that broke because cancer had weakened it.

option-prophylactic-fixation = Surgery to hold a bone before it breaks
    .what = An operation that strengthens a weak bone while it is still whole.

option-bone-support = Support for a bone that carries weight
    .what = Surgery, radiation or both for a bone that carries your weight and has lost strength. It comes on top of medicine for the whole body.

## Options: radiation

option-radiotherapy-symptomatic-metastases = Radiation for limited spread that causes symptoms
    .what = Rays from outside the body, aimed at the places that cause trouble. The aim is relief.

option-radiotherapy-bone = Radiation for painful bones
    .what = Rays from outside the body, aimed at a bone that hurts. The aim is to ease the pain.
    .living = In one large trial of people with breast or prostate cancer, a single visit eased pain as well as a series of visits. The single visit had fewer side effects at first, but more people had to come back for more.

option-radiotherapy-brain = Radiation to the brain
    .what = Rays from outside the body for spread to the brain that cannot be removed by surgery.

option-radiotherapy-meninges = Radiation to the layers around the brain and spinal cord
    .what = Rays from outside the body for cancer in these thin layers (the meninges) that surgery cannot take out.

option-radiotherapy-spinal-cord = Radiation to the spinal cord
    .what = Rays from outside the body for cancer at the spinal cord that cannot be removed by surgery.

option-radiotherapy-bronchus = Radiation for a blocked airway
    .what = Rays from outside the body, aimed at a tumour that blocks an airway in the lung. The aim is relief.

option-radiotherapy-breast = Radiation for a tumour in the breast that hurts or is open
    .what = Rays from outside the body, aimed at the breast to ease pain or an open wound.

option-radiotherapy-chest-wall = Radiation for a tumour on the chest wall that hurts or is open
    .what = Rays from outside the body, aimed at the chest wall to ease pain or an open wound.

option-recurrence-radiotherapy = Radiation for cancer back in the chest wall only
    .what = Rays from outside the body for cancer that came back in the chest wall and nowhere else. It can come with surgery or alone. In some people the aim is to cure.

option-postoperative-radiotherapy-brain = Radiation after brain surgery
    .what = Rays from outside the body after an operation took pressure off the brain.

option-postoperative-radiotherapy-spine = Radiation after spine surgery
    .what = Rays from outside the body after an operation freed the spinal cord.

option-postoperative-radiotherapy-fracture = Radiation after a broken bone was fixed
    .what = Rays from outside the body, aimed at the bone that broke and was fixed by an operation.

option-strontium-89 = Strontium-89
    .what = A radioactive medicine given into the blood that settles in bone. It can reach many painful bones at once.
    .living = In a trial in men with prostate cancer, people needed less pain medicine. They had more trouble with low blood counts.

## Options: bones, fluid, comfort, trials

option-bisphosphonate = A bisphosphonate
    .what = Medicine that slows the loss of bone. The aim is fewer bone problems, such as breaks. The source names pamidronate, clodronate and zoledronate.
    .living = In the trials, pamidronate was given about every 3 to 4 weeks, and so was zoledronate. Both were drips into a vein: about 2 hours for pamidronate, 15 minutes for zoledronate. Clodronate was taken by mouth.

option-pleural-effusion-procedure = Draining fluid around the lung
    .what = A procedure for fluid between the lung and the chest wall, which can make it hard to breathe. The source leaves the details to a text of its own.

option-pericardial-effusion-procedure = Draining fluid around the heart
    .what = A procedure for fluid around the heart, which can keep the heart from beating well. The source leaves the details to a text of its own.

option-comfort-care = Comfort and supportive care
    .what = Care that eases pain, being tired, fears and other troubles. It can come by itself or beside any treatment. It is also called palliative or supportive care.

option-clinical-trial = Taking part in a clinical trial
    .what = A study that tests new treatments, or new ways to use known ones. You can search by place, by medicine and by kind of treatment. There is one search for stage 4 and one for cancer that came back.

## Options: tests

option-biopsy = Biopsy before treatment
    .what = A small piece of the tumour is taken and looked at. It shows the kind of cancer and the ER, PR and HER2 results.

option-recurrence-biopsy = Cells or tissue from the new place
    .what = A small piece of tissue, or some cells, from the place where the cancer seems to be back. It shows whether it is cancer. ER, PR and HER2 can be tested again.

option-restaging = Finding out how far it has spread
    .what = Tests that show where the cancer is before treatment starts. This is called restaging.

option-spine-examination = Checking the spinal cord
    .what = A check for early pressure on the spinal cord, even when nothing is felt yet.

## Editions

edition-historical-2009 = History: the guideline of about 2009
    .notice = This is history, not today's care. It shows what a public text of the US National Cancer Institute (NCI) held in about 2009. It is based on that text and was not reviewed by NCI. The text was written for professionals; the plain words here are ours. No clinician has reviewed this edition. Care has changed a lot since then, so ask your care team what holds today.
    .source = Based on NCI's public text of about 2009 on advanced breast cancer, not reviewed by NCI. We used NCI's full text of May 2007 and one undated later page of the same chapter. NCI's levels of evidence of 2004 and 2008 explain the codes.
    .whom = It is for people whose breast cancer is at stage 3B, is at stage 3C and cannot be removed, is inflammatory, has come back, or has spread.

## Schemes and grades
## A code grades the study behind a claim: its design, then what it measured. The D codes moved in 2008.
## The details of designs 2, 3i and 3ii are from memory: to be checked.

scheme-pdq-2004 = Levels of evidence of the US National Cancer Institute, 2004 version
    .what = A code grades the study behind a claim: first its design, then what it measured. It does not say how big the effect is or how firmly something is advised.
scheme-pdq-2008 = Levels of evidence of the US National Cancer Institute, 2008 version
    .what = A code grades the study behind a claim: first its design, then what it measured. It does not say how big the effect is or how firmly something is advised.

grade-pdq-2004-1iA = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured overall survival: how long people lived.
grade-pdq-2004-1iB = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured deaths from the cancer.
grade-pdq-2004-1iC = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured quality of life, assessed with care.
grade-pdq-2004-1iDi = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured disease-free survival: time alive without the cancer.
grade-pdq-2004-1iDii = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2004-1iDiii = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured response rate: how often the tumour shrank.
grade-pdq-2004-1iiA = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured overall survival: how long people lived.
grade-pdq-2004-1iiB = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured deaths from the cancer.
grade-pdq-2004-1iiC = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured quality of life, assessed with care.
grade-pdq-2004-1iiDi = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured disease-free survival: time alive without the cancer.
grade-pdq-2004-1iiDii = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2004-1iiDiii = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured response rate: how often the tumour shrank.
grade-pdq-2004-2A = Controlled trials without randomization (groups compared, but not formed by chance) measured overall survival: how long people lived.
grade-pdq-2004-2B = Controlled trials without randomization (groups compared, but not formed by chance) measured deaths from the cancer.
grade-pdq-2004-2C = Controlled trials without randomization (groups compared, but not formed by chance) measured quality of life, assessed with care.
grade-pdq-2004-2Di = Controlled trials without randomization (groups compared, but not formed by chance) measured disease-free survival: time alive without the cancer.
grade-pdq-2004-2Dii = Controlled trials without randomization (groups compared, but not formed by chance) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2004-2Diii = Controlled trials without randomization (groups compared, but not formed by chance) measured response rate: how often the tumour shrank.
grade-pdq-2004-3iA = Case series of whole populations (no comparison group) measured overall survival: how long people lived.
grade-pdq-2004-3iB = Case series of whole populations (no comparison group) measured deaths from the cancer.
grade-pdq-2004-3iC = Case series of whole populations (no comparison group) measured quality of life, assessed with care.
grade-pdq-2004-3iDi = Case series of whole populations (no comparison group) measured disease-free survival: time alive without the cancer.
grade-pdq-2004-3iDii = Case series of whole populations (no comparison group) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2004-3iDiii = Case series of whole populations (no comparison group) measured response rate: how often the tumour shrank.
grade-pdq-2004-3iiA = Case series of patients one after another (no comparison group) measured overall survival: how long people lived.
grade-pdq-2004-3iiB = Case series of patients one after another (no comparison group) measured deaths from the cancer.
grade-pdq-2004-3iiC = Case series of patients one after another (no comparison group) measured quality of life, assessed with care.
grade-pdq-2004-3iiDi = Case series of patients one after another (no comparison group) measured disease-free survival: time alive without the cancer.
grade-pdq-2004-3iiDii = Case series of patients one after another (no comparison group) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2004-3iiDiii = Case series of patients one after another (no comparison group) measured response rate: how often the tumour shrank.
grade-pdq-2004-3iiiA = Case series of selected patients (no comparison group) measured overall survival: how long people lived.
grade-pdq-2004-3iiiB = Case series of selected patients (no comparison group) measured deaths from the cancer.
grade-pdq-2004-3iiiC = Case series of selected patients (no comparison group) measured quality of life, assessed with care.
grade-pdq-2004-3iiiDi = Case series of selected patients (no comparison group) measured disease-free survival: time alive without the cancer.
grade-pdq-2004-3iiiDii = Case series of selected patients (no comparison group) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2004-3iiiDiii = Case series of selected patients (no comparison group) measured response rate: how often the tumour shrank.

grade-pdq-2008-1iA = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured overall survival: how long people lived.
grade-pdq-2008-1iB = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured deaths from the cancer.
grade-pdq-2008-1iC = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured quality of life, assessed with care.
grade-pdq-2008-1iDi = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured event-free survival: time alive without a named setback.
grade-pdq-2008-1iDii = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured disease-free survival: time alive without the cancer.
grade-pdq-2008-1iDiii = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2008-1iDiv = Double-blind randomized trials (chance chose, and nobody knew which treatment) measured response rate: how often the tumour shrank.
grade-pdq-2008-1iiA = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured overall survival: how long people lived.
grade-pdq-2008-1iiB = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured deaths from the cancer.
grade-pdq-2008-1iiC = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured quality of life, assessed with care.
grade-pdq-2008-1iiDi = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured event-free survival: time alive without a named setback.
grade-pdq-2008-1iiDii = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured disease-free survival: time alive without the cancer.
grade-pdq-2008-1iiDiii = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2008-1iiDiv = Randomized trials that were not blinded (chance chose, but people knew which treatment) measured response rate: how often the tumour shrank.
grade-pdq-2008-2A = Controlled trials without randomization (groups compared, but not formed by chance) measured overall survival: how long people lived.
grade-pdq-2008-2B = Controlled trials without randomization (groups compared, but not formed by chance) measured deaths from the cancer.
grade-pdq-2008-2C = Controlled trials without randomization (groups compared, but not formed by chance) measured quality of life, assessed with care.
grade-pdq-2008-2Di = Controlled trials without randomization (groups compared, but not formed by chance) measured event-free survival: time alive without a named setback.
grade-pdq-2008-2Dii = Controlled trials without randomization (groups compared, but not formed by chance) measured disease-free survival: time alive without the cancer.
grade-pdq-2008-2Diii = Controlled trials without randomization (groups compared, but not formed by chance) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2008-2Div = Controlled trials without randomization (groups compared, but not formed by chance) measured response rate: how often the tumour shrank.
grade-pdq-2008-3iA = Case series of whole populations (no comparison group) measured overall survival: how long people lived.
grade-pdq-2008-3iB = Case series of whole populations (no comparison group) measured deaths from the cancer.
grade-pdq-2008-3iC = Case series of whole populations (no comparison group) measured quality of life, assessed with care.
grade-pdq-2008-3iDi = Case series of whole populations (no comparison group) measured event-free survival: time alive without a named setback.
grade-pdq-2008-3iDii = Case series of whole populations (no comparison group) measured disease-free survival: time alive without the cancer.
grade-pdq-2008-3iDiii = Case series of whole populations (no comparison group) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2008-3iDiv = Case series of whole populations (no comparison group) measured response rate: how often the tumour shrank.
grade-pdq-2008-3iiA = Case series of patients one after another (no comparison group) measured overall survival: how long people lived.
grade-pdq-2008-3iiB = Case series of patients one after another (no comparison group) measured deaths from the cancer.
grade-pdq-2008-3iiC = Case series of patients one after another (no comparison group) measured quality of life, assessed with care.
grade-pdq-2008-3iiDi = Case series of patients one after another (no comparison group) measured event-free survival: time alive without a named setback.
grade-pdq-2008-3iiDii = Case series of patients one after another (no comparison group) measured disease-free survival: time alive without the cancer.
grade-pdq-2008-3iiDiii = Case series of patients one after another (no comparison group) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2008-3iiDiv = Case series of patients one after another (no comparison group) measured response rate: how often the tumour shrank.
grade-pdq-2008-3iiiA = Case series of selected patients (no comparison group) measured overall survival: how long people lived.
grade-pdq-2008-3iiiB = Case series of selected patients (no comparison group) measured deaths from the cancer.
grade-pdq-2008-3iiiC = Case series of selected patients (no comparison group) measured quality of life, assessed with care.
grade-pdq-2008-3iiiDi = Case series of selected patients (no comparison group) measured event-free survival: time alive without a named setback.
grade-pdq-2008-3iiiDii = Case series of selected patients (no comparison group) measured disease-free survival: time alive without the cancer.
grade-pdq-2008-3iiiDiii = Case series of selected patients (no comparison group) measured progression-free survival: time alive without the cancer growing.
grade-pdq-2008-3iiiDiv = Case series of selected patients (no comparison group) measured response rate: how often the tumour shrank.

## Statements of the historical edition: overall strategy

statement-pdq_A-SYS-1 = Treatment of breast cancer that has spread will usually involve medicine for the whole body: hormone therapy, chemotherapy, or both.
statement-pdq_A-SYS-2 = This treatment may come with or without trastuzumab, a medicine against HER2. The page itself does not say for whom.
statement-pdq_A-LOC-1 = Radiation may be indicated when the spread is limited and causes symptoms.
statement-pdq_A-LOC-2 = Surgery, alone or with radiation, may be indicated when the spread is limited and causes symptoms.
statement-pdq_A-TRIAL-1 = Everybody whose breast cancer has spread or come back should be considered a candidate for an ongoing clinical trial.

## Statements: surgery

statement-pdq_A-SUR-0 = An operation may be indicated for selected patients. The cases that the source names are examples, not a full list.
statement-pdq_A-SUR-1 = Removing the breast (mastectomy) may be indicated for selected patients whose breast tumour has broken through the skin.
statement-pdq_A-SUR-2 = Removing the breast (mastectomy) may be indicated for selected patients whose breast tumour is painful.
statement-pdq_A-SUR-3 = Surgery may be indicated for selected patients with spread inside the brain.
statement-pdq_A-SUR-4 = Surgery may be indicated for selected patients with spread to the spine that presses on the spinal cord.
statement-pdq_A-SUR-5 = Surgery may be indicated for selected patients with isolated spread in the lung.
statement-pdq_A-SUR-6 = Surgery may be indicated for selected patients with a bone broken because of the cancer.
statement-pdq_A-SUR-7 = Surgery may be indicated for selected patients with a bone that is about to break.
statement-pdq_A-SUR-8 = A procedure may be indicated for selected patients with fluid around the lung. The details stand in another NCI text.
statement-pdq_A-SUR-9 = A procedure may be indicated for selected patients with fluid around the heart. The details stand in another NCI text.

## Statements: radiation

statement-pdq_A-RT-0 = Radiation from outside the body has a major role in easing symptoms from spread in one or a few places.
statement-pdq_A-RT-1 = Painful spread to bone is one of the listed reasons for radiation.
statement-pdq_A-RT-2 = Spread to the brain that cannot be removed by surgery is one of the listed reasons for radiation.
statement-pdq_A-RT-3 = Spread to the layers around the brain and spinal cord that cannot be removed by surgery is one of the listed reasons for radiation.
statement-pdq_A-RT-4 = Spread to the spinal cord that cannot be removed by surgery is one of the listed reasons for radiation.
statement-pdq_A-RT-5 = A tumour that blocks an airway is one of the listed reasons for radiation.
statement-pdq_A-RT-6a = A breast tumour that hurts or has broken through the skin is one of the listed reasons for radiation.
statement-pdq_A-RT-6b = A chest-wall tumour that hurts or has broken through the skin is one of the listed reasons for radiation.
statement-pdq_A-RT-7a = Radiation should also be given after an operation has taken pressure off the brain.
statement-pdq_A-RT-7b = Radiation should also be given after an operation has freed the spinal cord.
statement-pdq_A-RT-8 = Radiation should also be given after a bone broken by cancer has been fixed by an operation.
statement-pdq_A-RT-9 = Trials, among them the completed RTOG 9714, were exploring the best schedule of visits. This question has been answered since.
statement-pdq_A-RN-1 = Strontium-89, a radioactive medicine for the whole body, can be given to ease symptoms when spread in the bones is diffuse.

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
statement-pdq_A-CT-4 = General information about clinical trials stands on NCI's website.

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
statement-pdq_B-INO-8 = Keeping the breast can be considered after a good partial or complete response to the first chemotherapy.
statement-pdq_B-INO-9 = Treatment after the breast has been treated may consist of more chemotherapy.
statement-pdq_B-INO-10 = Hormone therapy should be administered when the tumour is ER-positive or its ER result is unknown.
statement-pdq_B-INO-11 = All such patients should be considered candidates for trials on how best to combine the kinds of treatment.

## Statements: recurrent and metastatic, in general

statement-pdq_B-REC-1 = Breast cancer that has come back often responds to treatment but is rarely cured.
statement-pdq_B-REC-2 = With fitting treatment, people whose cancer is back only in the breast or chest wall may live long.
statement-pdq_B-REC-3 = Tests to see how far the cancer has spread are indicated before treatment of a recurrence or of metastatic cancer.
statement-pdq_B-REC-4 = Whenever possible, cells or tissue should be obtained when a return or spread is suspected.
statement-pdq_B-REC-5 = ER, PR and HER2 at the time of return, and earlier treatment, should be considered in choosing treatment, if known.
statement-pdq_B-REC-6 = Receptors can change. In one small study, 36% of receptor-positive tumours had become receptor-negative at their return, without treatment in between.
statement-pdq_B-REC-7 = When ER and PR are unknown, other facts are useful in choosing between chemotherapy and hormone therapy. They are the places of return, time since treatment, earlier response and menopause.
statement-pdq_B-SYSD-1 = Treatment of cancer that has spread is palliative. Its goals are a better quality of life and a longer life.
statement-pdq_B-SYSD-2 = At that time, survival with spread cancer was shorter than today, though some people lived long. Care has changed a lot since.
    .figures = Median survival, the time that half of the people outlived, was reported as 18 to 24 months. These figures are old and no longer hold.
statement-pdq_B-SYSD-3 = With chemotherapy at one hospital in 1973 to 1982, some people had no cancer left to find. A few of them stayed well for many years.
    .figures = 263 people (16.6%) had a complete response. 49 people (3.1% of all) were in remission beyond 5 years, and 26 (1.5%) still at 16 years. There was no comparison group.

## Statements: return in or near the breast

statement-pdq_B-LRR-1 = With fitting treatment, people whose cancer has come back in or near the breast may live long.
statement-pdq_B-LRR-2 = After breast-conserving surgery with radiation, the cancer came back in the breast in a minority of people.
    .figures = It came back in the breast in 10% to 20% of people between years 1 and 9.
statement-pdq_B-LRR-3 = When cancer comes back in the breast, a minority have distant spread or a lot of local disease at that time.
    .figures = 9% to 25% had distant spread or extensive local disease at that time.
statement-pdq_B-LRR-4 = Further local treatment, for example removing the breast, should be considered when the cancer has come back in or near the breast.
statement-pdq_B-LRR-5 = Even after treatment of an invasive return in the breast, the cancer often came back within five years.
    .figures = The estimated rate of another relapse within 5 years was 52% in one series.
statement-pdq_B-LRR-6 = For spread in the skin, a trial shows that miltefosine put on the skin gives local control. It was not available in the United States.
statement-pdq_B-LRR-7 = A return in the chest wall after mastectomy usually comes before wider spread. In a subset of people it is the only place.
statement-pdq_B-LRR-8 = When the chest wall is the only place, surgery, radiation or both may be curative.
statement-pdq_B-LRR-9 = The best chance of living long is with a chest-wall return under 3 cm, or one in armpit or breastbone nodes. More than two years without disease helps; nodes above the collarbone are less favourable.
statement-pdq_B-LRR-10 = In people with such favourable signs, some stayed free of disease for years, and the local area often stayed under control.
    .figures = 25% were free of disease at 5 years and 15% at 10 years. The local area was under control in 57% at 10 years.
statement-pdq_B-LRR-11 = Medicine for the whole body should be considered after a return in or near the breast, because the risk of later spread is high. No randomized study was available to guide this.

## Statements: hormone therapy

statement-pdq_B-HT-1 = For newly found spread cancer after menopause, hormone therapy should generally be considered first. This holds when ER or PR is positive, or both are unknown.
statement-pdq_B-HT-2 = Hormone therapy is especially indicated for such women with spread only to bone and soft tissue. They must have had no antioestrogen (such as tamoxifen) after surgery, or none for more than a year.
statement-pdq_B-HT-3 = Several randomized trials suggest that aromatase inhibitors do as well as tamoxifen or better. They measured response and time without growth.
statement-pdq_B-HT-4 = A pooled analysis of trials found fewer deaths with newer aromatase inhibitors than with tamoxifen or a progestin.
    .figures = The hazard ratio for death was 0.87 (95% interval 0.82 to 0.93), a relative figure. The source gives no absolute numbers here.
statement-pdq_B-HT-5 = Before menopause, trials of an LHRH agonist plus tamoxifen against either alone were too small, and their results were inconsistent.
statement-pdq_B-HT-6 = The trial with the best design shows longer survival with buserelin and tamoxifen together than with either alone, before menopause.
    .figures = In this trial of 161 women, median survival was 3.7 years with both, 2.9 years with tamoxifen and 2.5 years with buserelin (P = .01).
statement-pdq_B-HT-7 = Caution: few women in that trial had had tamoxifen after surgery. So it is uncertain whether its result holds for those who had.
statement-pdq_B-HT-8 = Second-line hormone therapy should be given to people who took an antioestrogen (such as tamoxifen) within the past year. This holds for ER-positive or unknown tumours with spread only in bone or soft tissue.
statement-pdq_B-HT-9 = Examples for second-line hormone therapy after menopause are anastrozole, letrozole, exemestane, megestrol, oestrogens, androgens and fulvestrant.
statement-pdq_B-HT-10 = Randomized trials found all three aromatase inhibitors at least as effective as megestrol and better tolerated.
statement-pdq_B-HT-11 = After growth on tamoxifen, two trials with 400 and 451 patients show a similar time without growth for fulvestrant and anastrozole.
statement-pdq_B-HT-12 = The best order of hormone medicines is not known.
statement-pdq_B-HT-13 = Women before menopause should undergo switching off of the ovaries by surgery, radiation or an LHRH agonist.
statement-pdq_B-HT-14 = Some people should not receive hormone therapy alone. They have spread along the lymph vessels of the lung, major liver involvement, or spread to the brain or spinal cord.
statement-pdq_B-HT-15 = Surgery, radiation or both, added to medicine for the whole body, should be considered when a weight-bearing bone has lost strength.
statement-pdq_B-HT-16 = People with spread to the spine should be evaluated for early pressure on the spinal cord, even when they feel no nerve symptoms.
statement-pdq_B-HT-17 = Caution: bone pain and a rising blood value (alkaline phosphatase) in the first weeks of hormone therapy do not always mean growth.
statement-pdq_B-HT-18 = People with a lot of cancer in the bones are at risk of too much calcium in the blood early in hormone therapy.
statement-pdq_B-HT-19 = Early failure of hormone therapy, for example within six months, suggests that the next treatment should be chemotherapy.

## Statements: trastuzumab and lapatinib

statement-pdq_B-HER-1 = About 25% of breast cancers have too much HER2. Trastuzumab is an antibody against it.
statement-pdq_B-HER-2 = In HER2-positive cancer treated with chemotherapy before, trastuzumab alone shrank the tumour in 21% of patients.
statement-pdq_B-HER-3 = In HER2-positive spread cancer, adding trastuzumab to chemotherapy shows longer survival than chemotherapy alone.
    .figures = Overall survival was 25.1 months with trastuzumab and 20.3 months without it (P = .05).
statement-pdq_B-HER-4 = Caution: trastuzumab given together with doxorubicin caused significant heart damage.
statement-pdq_B-HER-5 = People whose spread cancer has much HER2 are candidates for trastuzumab with paclitaxel, or for a trial with taxanes or other medicines.
statement-pdq_B-HER-6 = In HER2-positive cancer, trastuzumab with paclitaxel, with or without carboplatin, was well tolerated. With carboplatin, the cancer took longer to grow.
statement-pdq_B-LAP-1 = Lapatinib is taken by mouth and blocks HER2 and a related protein (EGFR). It works after an anthracycline, a taxane and trastuzumab.
statement-pdq_B-LAP-2 = In pretreated HER2-positive cancer, lapatinib with capecitabine kept growth away for longer than capecitabine alone. Survival did not differ at that time.
statement-pdq_B-LAP-3 = A later report of the same trial again favoured lapatinib with capecitabine. Growth began less often in the brain.

## Statements: chemotherapy

statement-pdq_B-CT-1 = People whose cancer grows on hormone therapy are candidates for chemotherapy.
statement-pdq_B-CT-2 = People whose tumour has no hormone receptors are candidates for chemotherapy.
statement-pdq_B-CT-3 = People with spread to inner organs are candidates for chemotherapy.
statement-pdq_B-CT-4 = Many medicines are listed as active when given alone. Among them are anthracyclines, taxanes, capecitabine, vinorelbine, gemcitabine and platinum medicines.
statement-pdq_B-CT-5 = Several combinations are listed as active. Examples are CMF, CAF, docetaxel with doxorubicin and docetaxel with capecitabine.
statement-pdq_B-CT-6 = It is unclear whether one medicine or a combination is better as the first chemotherapy.
statement-pdq_B-CT-7 = Given together, paclitaxel and doxorubicin shrank tumours more often and delayed growth longer than one after the other. Survival was equal.
statement-pdq_B-CT-8 = The pace of growth, other illnesses, and what patient and doctor prefer will influence the choice.
statement-pdq_B-CT-9 = No data support one chemotherapy plan as better than another.
statement-pdq_B-CT-10 = Single medicines one after another, or combinations, can be used when the cancer comes back.
statement-pdq_B-CT-11 = Studies show no survival gain from giving chemotherapy and hormone therapy at the same time instead of one after the other.
statement-pdq_B-CT-12 = After a complete response, going on at once with another plan shows a longer time without disease, in two trials. Survival did not improve, and in one trial it was worse.
statement-pdq_B-CT-13 = After a partial response or a standstill, another plan or a higher dose shows no difference in survival.
statement-pdq_B-CT-14 = Four studies lead to the conclusion that extra combination chemotherapy right after the best response does not improve survival.
statement-pdq_B-CT-15 = People who need a second chemotherapy are good candidates for a trial, since there is no standard.
statement-pdq_B-CT-16 = Heart damage should be considered when doxorubicin is in question. Older age, heart disease, high blood pressure, diabetes, earlier anthracyclines and chest radiation raise the risk.
statement-pdq_B-CT-17 = Dexrazoxane has been shown to lower the heart risk of doxorubicin. It has allowed its use in people at risk.
statement-pdq_B-CT-18 = Dexrazoxane has a similar protective effect with epirubicin.
statement-pdq_B-CT-19 = A slow, continuous drip of doxorubicin may reduce the heart risk.
statement-pdq_B-CT-20 = Very strong chemotherapy with stem-cell support shows no benefit in survival or time without relapse over usual chemotherapy.
statement-pdq_B-CT-21 = Very strong chemotherapy remains under evaluation and belongs only in trials.
statement-pdq_B-CT-22 = Adding bevacizumab to paclitaxel as first chemotherapy in HER2-negative cancer delayed growth. It did not lengthen life and had more side effects.

## Statements: not from the source, but from today

statement-her2_D-RT-01 = For painful spread to bone, a trial shows equal pain relief at three months with one visit or several. One visit has fewer early side effects but more repeat treatment.

## Statements: signs that need care today

statement-her2_D-EM-01 = Back or neck pain that is new or worse, with weakness, numbness or bladder or bowel change, can mean pressure on the spinal cord. Nerve signs are an emergency; pain alone needs care the same day.
statement-her2_D-EM-02 = A new bad headache, vomiting, confusion, a seizure, or new trouble with strength, speech or sight can mean pressure in the head. This is an emergency.
statement-her2_D-EM-03 = Fever (38.0 °C, or the limit on your card), shivering or feeling very ill during treatment can be a serious infection. This is an emergency. A normal temperature does not rule it out.
statement-her2_D-EM-05 = Thirst, passing much water, constipation, sickness and drowsiness can mean too much calcium in the blood. This needs care the same day; confusion makes it an emergency.
statement-her2_D-EM-06 = Very fast decline, yellow skin, bleeding or confusion can mean that an organ is failing (a visceral crisis). Spread to an organ alone is not a crisis.
statement-her2_D-EM-10 = Sudden short breath, chest pain on breathing or coughing blood can mean a clot in the lung. This is an emergency; a swollen leg alone needs care the same day.
statement-her2_D-EM-11 = Short breath when lying flat, swollen ankles, fainting or chest pain can mean heart trouble from treatment. Chest pain, fainting or short breath at rest is an emergency.
statement-her2_D-EM-12 = Sudden bone pain, a limb out of shape or a leg that cannot carry weight can mean a broken bone. The bone needs rest and care at once.
statement-her2_D-EM-18 = Pain that is out of control or despair needs care the same day. A plan to end one's life is an emergency.

## Rules: strategy

rule-systemic-metastatic = The cancer has spread. The guideline says care will usually involve hormone therapy, chemotherapy or both, with or without trastuzumab.
rule-surgery-limited-metastases = The spread is in one or a few places and causes trouble. The guideline says surgery may be indicated for this.
rule-radiotherapy-limited-metastases = The spread is in one or a few places and causes trouble. The guideline says radiation may be indicated for this.

## Rules: surgery

rule-individual-surgery = The guideline says surgery may be indicated for selected people. The cases that it names are not a full list.
rule-palliative-mastectomy = The guideline says that taking out the breast may be indicated when a tumour hurts or has broken through the skin.
rule-brain-surgery = The guideline says surgery may be indicated for selected people with spread to the brain.
rule-spinal-surgery = The guideline says surgery may be indicated when spread to the spine presses on the spinal cord.
rule-lung-surgery = The guideline says surgery may be indicated when the lung is the only place of spread.
rule-fracture-surgery = The guideline says surgery may be indicated when a bone has broken where cancer made it weak.
rule-prophylactic-fixation = The guideline says that surgery may be indicated when a weak bone is about to break.
rule-pleural-effusion-procedure = The guideline says that a procedure may be indicated when there is fluid around the lung.
rule-pericardial-effusion-procedure = The guideline says that a procedure may be indicated when there is fluid around the heart.

## Rules: radiation

rule-radiotherapy-symptomatic-metastases = The spread is in one or a few places and causes trouble. The guideline says radiation has a major role in this.
rule-radiotherapy-bone = The guideline lists painful spread to bone as a reason for radiation.
rule-radiotherapy-brain = The guideline lists spread to the brain that surgery cannot take out as a reason for radiation.
rule-radiotherapy-meninges = The guideline lists this as a reason for radiation: spread to the layers around the brain that surgery cannot take out.
rule-radiotherapy-spinal-cord = The guideline lists this as a reason for radiation: spread to the spinal cord that surgery cannot take out.
rule-radiotherapy-bronchus = The guideline lists a tumour that blocks an airway as a reason for radiation.
rule-radiotherapy-breast = The guideline lists a breast tumour that hurts or is open as a reason for radiation.
rule-radiotherapy-chest-wall = The guideline lists a chest-wall tumour that hurts or is open as a reason for radiation.
rule-postoperative-radiotherapy-brain = Surgery has taken pressure off the brain. The guideline says radiation should also be given then.
rule-postoperative-radiotherapy-spine = Surgery has freed the spinal cord. The guideline says radiation should also be given then.
rule-postoperative-radiotherapy-fracture = A bone broken by cancer has been fixed. The guideline says radiation should also be given then.
rule-strontium-89 = The guideline says that strontium-89 can be given when many bones are affected and hurt.

## Rules: bone

rule-bisphosphonate = The guideline says that a bisphosphonate should be considered when the cancer has spread to bone.
rule-bone-support = The guideline says surgery, radiation or both should be considered when a bone that holds you up has lost strength.

## Rules: trials and comfort

rule-trial-advanced = The guideline says all people whose cancer has spread or come back should be considered for a clinical trial.
rule-trial-inoperable = The guideline says all people at this stage should be considered for a trial on how best to join the kinds of treatment.
rule-trial-second-line = The guideline says people who need a new chemotherapy are good candidates for a trial, as there is no standard.
rule-comfort-metastatic = The guideline says care for cancer that has spread is palliative: it aims at a better and a longer life.
rule-comfort-everyone = Easing pain and other troubles is for all people; the guideline points to a text of its own on pain.

## Rules: tests

rule-restaging = The guideline says that tests to see how far the cancer has spread are indicated before treatment.
rule-recurrence-biopsy = The guideline says that, whenever possible, cells or tissue should be taken when the cancer may be back or may have spread.
rule-spine-examination = The cancer has spread to the spine. The guideline says people should be evaluated for early pressure on the cord, even if they feel fine.

## Rules: inoperable and inflammatory

rule-combined-modality-stage-3b = The guideline says that for stage 3B, joint treatment with the aim to cure is the standard of care.
rule-combined-modality-supraclavicular = The guideline says people with cancer in nodes above the collarbone should be treated with the same aim to cure.
rule-combined-modality-inflammatory = The guideline puts this kind of cancer beside stage 3B, where joint treatment with the aim to cure is the standard of care.
rule-biopsy = To learn what the tumour is like, a piece is taken first. The guideline says surgery at the start is generally limited to this.
rule-initial-chemotherapy = The guideline says that chemotherapy with an anthracycline, a taxane or both is standard as the first step.
rule-mastectomy-with-radiation = The guideline says that, once chemotherapy has worked, the next step may consist of taking out the breast, then radiation.
rule-breast-conserving-therapy = The guideline says that keeping the breast can be considered when the first chemotherapy has worked well.
rule-further-chemotherapy = The guideline says that, once the breast has been treated, the next step may consist of more chemotherapy.
rule-hormone-therapy-inoperable = The guideline says hormone therapy should be administered if ER is positive or not known.

## Rules: return in or near the breast

rule-recurrence-local-surgery = The cancer came back nearby. The guideline says more local treatment should be considered, such as taking out the breast.
rule-recurrence-surgery-chest-wall = The guideline says that surgery may be curative when the chest wall is the only place.
rule-recurrence-radiotherapy-chest-wall = The guideline says that radiation may be curative when the chest wall is the only place.
rule-systemic-recurrence = The guideline says medicine for the whole body should be considered, as the risk of later spread is high.

## Rules: hormone therapy

rule-hormone-therapy-initial = The guideline says this should generally be considered first past menopause. It holds when ER or PR is positive, or if both are not known.
rule-hormone-therapy-bone-soft-tissue = Spread to bone and soft tissue only: here the guideline calls this especially indicated. You must be off such medicine for more than a year, or never have had it.
rule-hormone-therapy-within-a-year = Spread to bone or soft tissue only: here the guideline says second-line hormone therapy should be given. It is for people who took such medicine within the past year.
rule-hormone-therapy-second-line = For the next step past menopause, the guideline names some medicines as examples. Which order is best is not known.
rule-ovarian-ablation = Before menopause, the guideline says women should undergo this. It stops the ovaries from making hormones.
rule-hormone-therapy-not-alone = With cancer in these places, the guideline says people should not receive hormone therapy as the sole drug.
rule-hormone-therapy-flare = Caution: in the first weeks, bone pain and a blood value called alkaline phosphatase can rise without growth of the cancer.
rule-hormone-therapy-hypercalcaemia = With cancer in many bones, you are at risk of too much calcium in the blood when hormone therapy starts.

## Rules: trastuzumab and lapatinib

rule-trastuzumab = The guideline says that people whose spread cancer has much HER2 are candidates for trastuzumab with paclitaxel, or for a trial.
rule-trastuzumab-with-doxorubicin = Caution: given together with doxorubicin, trastuzumab caused serious harm to the heart.
rule-lapatinib-capecitabine = The guideline reports that this pair held off growth longer than capecitabine alone after an anthracycline, a taxane and trastuzumab.

## Rules: chemotherapy

rule-chemotherapy-after-hormones = The cancer grows on hormone therapy. The guideline says people are candidates for chemotherapy then.
rule-chemotherapy-receptor-negative = ER and PR are both negative. The guideline says people are candidates for chemotherapy then.
rule-chemotherapy-visceral = The cancer has spread to organs in the chest or belly. The guideline says people are candidates for chemotherapy then.
rule-chemotherapy-next = The guideline says that one medicine after the other, or some at once, can be used when the cancer comes back.
rule-chemotherapy-early-failure = The guideline suggests that chemotherapy comes next when hormone therapy fails soon, such as within six months.
rule-chemotherapy-heart = Harm to the heart should be considered when doxorubicin is in question, and what you entered can raise that risk.
rule-chemotherapy-heart-protection = If epirubicin or doxorubicin is chosen, the heart matters: dexrazoxane protects with epirubicin, and a slow drip of doxorubicin may help.

## Rules: signs that need care today

rule-red-flag-spinal-cord = These signs may mean that something presses on the spinal cord.
    .action = Do you feel weak or numb, or have new bladder or bowel trouble? Then call your care team's emergency number or the emergency service now. If you have only the pain, call your care team today. Say that you have cancer and that it could be the spinal cord.
rule-red-flag-brain = These signs may mean swelling or pressure in the head.
    .action = Call your care team's emergency number or the emergency service now. For a fit, sudden weakness, loss of speech or fainting, call an ambulance.
rule-red-flag-infection = These signs may mean a serious infection while your body cannot fight it well.
    .action = Call your care team's emergency number or the emergency service now. Do not wait, and do not take a fever medicine first. A normal temperature does not rule it out. Say what cancer treatment you have had.
rule-red-flag-calcium = These signs may mean too much calcium in the blood.
    .action = Are you confused or very drowsy? Then call your care team's emergency number or the emergency service now. If not, call your care team today. A blood test can show it.
rule-red-flag-organ-failure = These signs may mean that an organ such as the liver is not working well.
    .action = Call your care team today. If you are confused or drowsy, bleed heavily, or are short of breath at rest, call the emergency service now.
rule-red-flag-breathlessness = These signs may mean a blood clot in the lung, or trouble with the heart.
    .action = Call your care team's emergency number or the emergency service now. If one leg is swollen and nothing else is wrong, call your care team today.
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
citation-hortobagyi-1998 = This is the two-year report of a trial in women who also had chemotherapy.
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
citation-peethambaram-1999 = This trial compared an oestrogen (DES) with tamoxifen, not an aromatase inhibitor with megestrol.
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
citation-miller-2007 = That the source cites this trial is from memory: to be checked. US approval of bevacizumab for breast cancer was withdrawn in 2011.
citation-trial-search-stage-4 = The ready search of 2009 is gone. This one asks the US trial registry for the same thing today.
citation-trial-search-recurrent = The ready search of 2009 is gone. This one asks the US trial registry for the same thing today.
