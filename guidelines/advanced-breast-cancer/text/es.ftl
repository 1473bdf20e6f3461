### Cáncer de mama avanzado: todos los textos que lee una persona, en español.
### Unidos por su id a los archivos TOML que están al lado. Palabras sencillas, "usted", sin dosis.
### `.figures` de una afirmación guarda cifras sobre el pronóstico: solo se muestran cuando quien lee las pide.

## Temas

topic-warning-signs = Señales que necesitan atención hoy
topic-about-you = Sobre usted
topic-cancer = En qué punto está el cáncer
topic-tumour = Cómo es el tumor
topic-spread = A dónde se ha extendido
topic-symptoms = Molestias por el cáncer
topic-treatment-so-far = Tratamiento hasta ahora
topic-health = Su salud en lo demás

## Paneles: lo que está en un mismo papel o se recuerda junto

panel-about-you = Lo básico
    .where = Es usted quien mejor lo sabe. Para lo que no sepa, puede ayudar una prueba de embarazo o un análisis de hormonas en la sangre.
panel-receptors = Receptores: ER, PR y HER2
    .where = Están cerca unos de otros en su informe de patología. Busque una tabla o una lista con "ER" (o "RE"), "PR" (o "RP") y "HER2".
    .sample =
        Receptor de estrógeno (ER): positivo, 90 % de las células
        Receptor de progesterona (PR): positivo, 40 % de las células
        HER2: puntuación 1+
panel-spread = Lugares de extensión, y cómo funcionan los órganos
    .where = El informe de su última imagen nombra los lugares. Si un órgano está fallando, lo dice la última carta de su clínica, si acaso: pregunte a su equipo médico.
panel-tumour-genes = Prueba de genes del tumor
    .where = Están en un mismo informe, hecho con tejido del tumor o con sangre. Puede llamarse "NGS", "secuenciación", "ctDNA" o "biopsia líquida". Si no se hizo esa prueba, déjelos sin responder.
    .sample =
        PIK3CA: mutado
        AKT1: sin cambios
        PTEN: sin pérdida
        ESR1: sin cambios
        BRCA1, BRCA2 (somático): sin cambios
panel-wide-gene-test = Cambios raros en el tumor
    .where = Solo una prueba amplia de genes del tumor ("NGS") los busca todos. Si no se hizo esa prueba, déjelos sin responder.
    .sample =
        Microsatélites: estables (MSS)
        TMB: 4 mut/Mb
        NTRK, RET: sin fusión
        BRAF: sin mutación
panel-inherited-genes = Prueba de genes heredados
    .where = Están en un mismo informe de genética, hecho con sangre o saliva. Busque "germinal", "germline" o "hereditario".
    .sample =
        BRCA1 y BRCA2 germinal: sin cambios
        PALB2 germinal: sin cambios
panel-treatment-count = Tratamientos para el cáncer avanzado hasta ahora
    .where = La última carta de su clínica suele nombrarlos, con las fechas. Su equipo médico le puede ayudar a contar.
    .sample =
        Primera línea, marzo de 2024: letrozol con ribociclib
        Progresión en el hígado, septiembre de 2025
        Segunda línea, octubre de 2025: fulvestrant
panel-blood-results = Sus últimos análisis de sangre
    .where = Están en una misma hoja, o en una misma lista en la página de su clínica.
    .sample =
        TFGe (eGFR): 78 ml/min
        Bilirrubina: 0,6
        ALT (GPT): 62 U/l (alto)
        Hemoglobina: 12,1
        Leucocitos: 5,4
        Plaquetas: 210
        Calcio: 9,6
panel-brain-scan = Su última imagen del cerebro
    .where = Están en un mismo informe, el de la última imagen del cerebro (MRI o resonancia).
    .sample =
        Tres metástasis en el cerebro, la mayor de 1,8 cm
        Sin efecto de masa
        Sin cambios desde la imagen anterior

## Grupos: una decisión en cada uno

group-tests = Pruebas
    .question = ¿Qué puede hacer falta saber primero?
group-drug-treatment = Medicinas
    .question = ¿De qué tipos de medicinas habla la guía?
group-surgery = Cirugía
    .question = ¿Hay lugar para una operación?
group-radiotherapy = Radioterapia
    .question = ¿Hay lugar para la radioterapia?
group-bone-protection = Protección de los huesos
    .question = ¿Hay una medicina que ayude a proteger los huesos?
group-symptom-procedure = Líquido, vías respiratorias y tumores abiertos
    .question = ¿Qué se puede hacer si hay líquido, una vía respiratoria tapada o un tumor abierto?
group-comfort-care = Alivio y apoyo
    .question = ¿Qué puede aliviar el dolor y otras molestias, sea cual sea el resto del tratamiento?
group-trials = Ensayos clínicos
    .question = ¿Es una opción tomar parte en un estudio?

## Datos: señales de alerta

fact-warning_signs = Señales de alerta
    .question = ¿Tiene usted ahora alguna de estas señales? Si tiene dudas, avise hoy a su equipo médico.
    .where = Guíese por cómo se siente hoy. Para esto no necesita ningún informe.
    .help = Estas señales pueden tener causas sin peligro. Aun así hay que revisarlas hoy, y por eso van antes que todo lo demás. Si está en los últimos días de la vida y ha acordado con su equipo recibir solo cuidados de alivio, llame primero al equipo de cuidados paliativos (por comprobar).
value-warning_signs-new_back_pain_or_leg_weakness = Dolor nuevo o peor en la espalda o el cuello (también como un cinturón, de noche o al toser), piernas o brazos débiles, pesados o dormidos, falta de sensación en la zona de sentarse o el tronco, paso inseguro o caídas, descargas eléctricas por la espalda, o problemas nuevos con la vejiga o el intestino
value-warning_signs-severe_headache_confusion_or_seizure = Un dolor de cabeza nuevo que es fuerte, o que viene por la mañana o con vómito; confusión nueva o sueño fuera de lo normal; una convulsión; debilidad nueva en una parte del cuerpo o cara caída; mentón o cara sin sensación; visión doble; o problemas nuevos para hablar, ver o mantener el equilibrio
value-warning_signs-fever_or_shivering = Fiebre de 38,0 °C o el límite de su tarjeta, temperatura de menos de 36 °C, escalofríos, confusión nueva, respiración rápida, sensación de desmayo, o sentirse muy mal, durante un tratamiento contra el cáncer, en las semanas siguientes, o si tiene un catéter central
value-warning_signs-thirst_drowsiness_or_confusion = Mucha sed nueva, orinar mucho más que de costumbre, estreñimiento nuevo con náuseas, gran debilidad, corazón acelerado, sueño fuera de lo normal o confusión; vómito o respiración profunda con un inhibidor de PI3K o AKT
value-warning_signs-very_fast_decline = Empeorar muy rápido, piel u ojos amarillos, o moretones nuevos o un sangrado nuevo que no es fuerte
value-warning_signs-new_breathlessness = Falta de aire nueva, también al acostarse; dolor en el pecho; desmayo; corazón acelerado; tos con sangre; tobillos hinchados o aumento rápido de peso; o una pierna que acaba de hincharse
value-warning_signs-sudden_bone_pain = Dolor fuerte y repentino en un hueso, un brazo o una pierna con forma rara, o una pierna que ya no le sostiene
value-warning_signs-severe_pain_or_despair = Dolor que nada alivia o que no le deja dormir; sentirse sin esperanza, o que no puede seguir; o pensamientos de acabar con su vida

## Datos: sobre usted

fact-sex = Sexo
    .question = ¿Qué sexo figura en su historial médico? Puede dejarlo sin contestar.
    .where = En la primera página de casi todos los informes.
    .help = Algunas partes de la guía hablan solo de mujeres, como la parte sobre los ovarios. Cuentan los órganos y las hormonas de su cuerpo. Si el historial no encaja con ellos, deje esto sin contestar y pregunte a su equipo.
value-sex-female = Mujer
value-sex-male = Hombre

fact-age = Edad
    .question = ¿Cuántos años tiene? Puede dejarlo sin contestar.
    .where = Esto lo sabe usted mejor que nadie.

fact-menopause = Menopausia
    .question = ¿Sus reglas han parado para siempre? No pasa nada si no lo sabe; por el tratamiento puede ser difícil saberlo.
    .where = Pregunte a su equipo médico. Un análisis de las hormonas en la sangre puede ayudar.
    .help = La menopausia es la época en que las reglas terminan para siempre. Los médicos fijan el límite de distintas maneras, y algunos estudios solo usaron una edad de más de 50 años.
value-menopause-premenopausal = Antes de la menopausia: aún tengo reglas, o las tendría sin el tratamiento
value-menopause-perimenopausal = En medio: mis reglas están cambiando
value-menopause-postmenopausal = Después de la menopausia: mis reglas pararon para siempre
value-menopause-not_applicable = No se aplica a mí

## Datos: en qué punto está el cáncer

fact-setting = Estadio o situación
    .question = ¿En qué punto está hoy el cáncer? Muchas personas no saben su estadio; "no sé" es una buena respuesta.
    .where = Busque "estadio", "etapa" o "stage" en una carta de su clínica de cáncer, o palabras como "metastásico" o "recurrencia".
    .sample =
        Diagnóstico: cáncer de mama, estadio IV, con metástasis en los huesos
    .help = El estadio dice cuánto ha crecido o se ha extendido un cáncer. "Metastásico" quiere decir que se ha extendido a partes lejanas del cuerpo.
value-setting-early = Temprano: estadio 1 a 3A
value-setting-operable_3c = Estadio 3C, y al principio se podía operar
value-setting-stage_3b = Estadio 3B: ha crecido hasta la piel o la pared torácica, sin metástasis lejanas
value-setting-inoperable_3c = Estadio 3C que no se podía quitar al principio: por ejemplo, con ganglios por encima de la clavícula
value-setting-locoregional_recurrence = Volvió en la mama o cerca, en la pared torácica o en ganglios cercanos, sin metástasis lejanas
value-setting-metastatic = Metastásico (estadio 4): extendido a partes lejanas del cuerpo

fact-metastatic_at_diagnosis = Extendido desde el comienzo
    .question = Cuando se encontró el cáncer por primera vez, ¿ya se había extendido a partes lejanas? Si tiene dudas, déjelo sin contestar.
    .where = Busque en sus primeras cartas "estadio 4", "metastásico al diagnóstico" o "de novo".

fact-inflammatory = Cáncer de mama inflamatorio
    .question = ¿Alguien lo ha llamado "cáncer de mama inflamatorio"? Si no ha oído esa palabra, "no sé" está bien.
    .where = Busque "inflamatorio" o "T4d" en su informe del laboratorio o en una carta.
    .help = En este tipo raro, la mama se pone roja, caliente e hinchada. Las células del cáncer tapan vasos pequeños de la piel.

fact-recurrence_suspected_only = Recaída solo sospechada
    .question = ¿Por ahora solo se sospecha que el cáncer volvió o se extendió, sin haber examinado células ni tejido? No pasa nada si no lo sabe.
    .where = Busque un informe de biopsia o de "citología" del lugar nuevo. Si no hay ninguno, puede que solo se sospeche.
    .help = En una biopsia se toma un trozo pequeño de tejido. La citología examina células sueltas, por ejemplo de un líquido.

fact-chest_wall_recurrence_only_site = Recaída solo en la pared torácica
    .question = Después de quitarle la mama, ¿el cáncer volvió en la pared torácica y en ningún otro lugar? Déjelo sin contestar si no lo sabe.
    .where = Mire el informe de su último estudio de imagen, o pregunte si se encontraron otros lugares.
    .help = La pared torácica es la piel, el músculo y el hueso que hay debajo del lugar donde estaba la mama.

## Datos: cómo es el tumor

fact-er = Receptor de estrógeno (ER)
    .question = ¿Qué dice su informe sobre los receptores de estrógeno? Muchas personas no lo saben; no pasa nada.
    .where = Mire su informe del laboratorio de patología. Busque "ER", "RE", "receptor de estrógeno" o "estrogen receptor" y un porcentaje.
    .help = Las células de cáncer con ER positivo pueden usar el estrógeno, una hormona, para crecer. Si le hicieron más de una biopsia, ponga el resultado más alto que sea fiable.
value-er-positive = Positivo: más de 10 de cada 100 células
value-er-low = Bajo: de 1 a 10 de cada 100 células
value-er-negative = Negativo: menos de 1 de cada 100 células
value-er-not_determinable = Se intentó y no se pudo saber

fact-pr = Receptor de progesterona (PR)
    .question = ¿Qué dice su informe sobre los receptores de progesterona? Si no lo encuentra, déjelo sin contestar.
    .where = Mire su informe del laboratorio de patología. Busque "PR", "RP", "PgR", "receptor de progesterona" o "progesterone receptor", a menudo al lado de ER.
    .help = La progesterona es otra hormona a la que responden algunas células del cáncer de mama.
value-pr-positive = Positivo: 1 de cada 100 células o más
value-pr-negative = Negativo: menos de 1 de cada 100 células
value-pr-not_determinable = Se intentó y no se pudo saber

fact-her2 = HER2
    .question = ¿Qué dice su informe sobre HER2? Si tiene dudas, "no sé" es mejor que adivinar.
    .where = En su informe de patología, busque "HER2", una puntuación de 0 a 3+ y quizá "ISH" o "FISH".
    .help = HER2 es una proteína en la superficie de la célula que puede impulsar el crecimiento. Muchos informes solo dicen "positivo" o "negativo". "Negativo" puede querer decir bajo, ultrabajo o cero.
value-her2-positive = Positivo: puntuación 3+, o 2+ con una prueba ISH o FISH positiva
value-her2-low = Bajo: puntuación 1+, o 2+ con una prueba ISH o FISH negativa
value-her2-ultralow = Ultrabajo: puntuación 0, con tinción débil en unas pocas células
value-her2-zero = Cero: sin ninguna tinción

## Datos: a dónde se ha extendido

fact-metastases = Lugares de las metástasis
    .question = ¿A qué partes lejanas del cuerpo se ha extendido el cáncer? Marque lo que sepa y deje lo demás sin contestar.
    .where = Mire el resumen del informe de su último estudio de imagen (CT o TAC, MRI o resonancia, PET o gammagrafía ósea).
    .sample =
        Varias metástasis en el hígado, la mayor de 2 cm
        Metástasis en la columna y la pelvis
        Pulmones y pleura: nada encontrado
    .help = Cuando el cáncer se extiende a una parte lejana, eso se llama metástasis. Sigue siendo cáncer de mama, esté donde esté.
value-metastases-bone = Hueso
value-metastases-vertebra = Huesos de la columna
value-metastases-brain = Cerebro
value-metastases-leptomeninges = Las membranas finas que cubren el cerebro y la médula espinal
value-metastases-spinal_cord = La médula espinal misma
value-metastases-lung = Pulmón
value-metastases-liver = Hígado
value-metastases-pleura = La capa que cubre los pulmones (pleura)
value-metastases-pericardium = La capa que cubre el corazón (pericardio)
value-metastases-peritoneum = La capa que cubre el vientre por dentro (peritoneo)
value-metastases-bone_marrow = Médula ósea, donde se forman las células de la sangre
value-metastases-soft_tissue = Tejido blando: piel, músculo o ganglios linfáticos

fact-metastases_extent = Cuánto se ha extendido
    .question = ¿Las metástasis están en uno o pocos lugares, o en muchos? Si nadie se lo ha dicho, déjelo sin contestar.
    .where = Lea el informe de su estudio de imagen. Busque palabras como "limitado", "solo uno", "único", "pocas" o "diseminado".
value-metastases_extent-localized = En uno o pocos lugares
value-metastases_extent-widespread = En muchos lugares
value-metastases_extent-not_applicable = No hay metástasis lejanas

fact-bone_metastases_diffuse = Metástasis en muchos huesos
    .question = ¿El cáncer se ha extendido a muchos huesos a la vez? No pasa nada si no lo sabe.
    .where = Busque "difuso" o "múltiple" en el informe de su gammagrafía ósea o de su CT (TAC).

fact-isolated_lung_metastasis = El pulmón como único lugar
    .question = ¿El pulmón es el único lugar, con uno o muy pocos focos? Si tiene dudas, déjelo sin contestar.
    .where = Busque "aislado" o "único" en el informe de su CT (TAC) de tórax.

fact-lymphangitic_lung = Extensión por los vasos linfáticos del pulmón
    .question = ¿El cáncer se ha extendido por los vasos linfáticos dentro de los pulmones? A pocas personas se lo han dicho; no saberlo está bien.
    .where = Busque "linfangítico" o "linfangitis" en el informe de su CT (TAC) de tórax.
    .help = Los vasos linfáticos son tubos finos que drenan líquido. Cuando se llenan de células de cáncer, puede costar más respirar.

fact-major_liver_involvement = Gran parte del hígado ocupada
    .question = ¿Alguien le ha dicho que una gran parte del hígado está afectada? Si no, déjelo sin contestar.
    .where = Pregunte a su equipo médico. Los estudios de imagen y los análisis de sangre del hígado dan juntos la respuesta.

fact-unresectable = Lugares, si los hay, donde la cirugía no puede quitarlo
    .question = ¿Ha dicho un cirujano que el cáncer en uno de estos lugares no se puede quitar? Deje sin contestar lo que nunca se habló.
    .where = Mire una carta del cirujano. Vea si dice "no resecable", "irresecable" o "no se puede operar" ("inoperable").
value-unresectable-brain = En el cerebro
value-unresectable-leptomeninges = En las membranas finas que cubren el cerebro y la médula espinal
value-unresectable-spinal_cord = En la médula espinal

## Datos: lo que causa el cáncer

fact-breast_lesion = Tumor en la mama
    .question = ¿Le duele un tumor en la mama, o ha roto la piel? Deje sin contestar lo que no sepa.
    .where = Puede que usted lo vea o lo sienta. Las cartas pueden llamar a un tumor abierto "fungoso" ("fungating") o "ulcerado".
value-breast_lesion-fungating = Ha roto la piel (una herida abierta)
value-breast_lesion-painful = Duele

fact-chest_wall_lesion = Tumor en la pared torácica
    .question = ¿Le duele un tumor en la pared torácica, o ha roto la piel? Deje sin contestar lo que no sepa.
    .where = Puede que usted lo vea o lo sienta. Las cartas pueden llamar a un tumor abierto "fungoso" ("fungating") o "ulcerado".
value-chest_wall_lesion-fungating = Ha roto la piel (una herida abierta)
value-chest_wall_lesion-painful = Duele

fact-metastases_symptomatic = Síntomas por las metástasis
    .question = ¿Tiene síntomas por las metástasis, como dolor, falta de aire o dolor de cabeza? Si la causa no está clara, déjelo sin contestar.
    .where = Guíese por cómo se siente, y pregunte a su equipo médico de dónde viene un síntoma.

fact-bone_metastases_painful = Dolor de hueso por las metástasis
    .question = ¿Le duele un hueso al que se ha extendido el cáncer? No pasa nada si tiene dudas.
    .where = Guíese por cómo se siente, y compárelo con los lugares que nombra el informe de su estudio de imagen.

fact-fracture = Hueso roto o débil
    .question = ¿Se ha roto un hueso por el cáncer, o es probable que uno se rompa pronto? Déjelo sin contestar si nadie se lo ha dicho.
    .where = Mire el informe de una radiografía o de un CT (TAC). Busque si dice que hay una "fractura patológica" ("pathologic fracture") o que hay una "fractura inminente" ("impending fracture").
value-fracture-pathologic = Se ha roto un hueso debilitado por el cáncer
value-fracture-impending = Un hueso está tan débil que puede romperse pronto

fact-weight_bearing_bone_compromised = Un hueso que soporta peso ha perdido fuerza
    .question = ¿Alguien ha dicho que un hueso que soporta su peso ha perdido fuerza? Si tiene dudas, déjelo sin contestar.
    .where = Mire los informes de estudios de la cadera, el muslo, la espinilla o la columna, o pregunte a su equipo médico.

fact-spinal_cord_compression = Presión sobre la médula espinal
    .question = ¿Ha mostrado un estudio de imagen que algo presiona la médula espinal? Déjelo sin contestar si no le hicieron ese estudio.
    .where = Busque "compresión medular" o "cord compression" en el informe de una resonancia (MRI) de la columna.
    .help = La médula espinal lleva los nervios por la espalda. La presión sobre ella puede causar dolor, debilidad o falta de sensación.

fact-bronchial_obstruction = Vía respiratoria tapada
    .question = ¿Alguien ha dicho que un tumor tapa una vía respiratoria en su pulmón? No pasa nada si no lo sabe.
    .where = Busque "obstrucción bronquial" en el informe de su CT (TAC) de tórax o en una carta.

fact-pleural_effusion = Líquido alrededor del pulmón
    .question = ¿Alguien ha encontrado líquido alrededor de su pulmón? Si tiene dudas, déjelo sin contestar.
    .where = Busque "derrame pleural" o "pleural effusion" en el informe de una radiografía, un CT (TAC) o una ecografía.

fact-pericardial_effusion = Líquido alrededor del corazón
    .question = ¿Alguien ha encontrado líquido alrededor de su corazón? Si tiene dudas, déjelo sin contestar.
    .where = Mire el informe de un CT (TAC) o de una ecografía del corazón (eco). Busque las palabras "derrame pericárdico" o "pericardial effusion".

## Datos: tratamiento hasta ahora

fact-prior_drugs_early = Medicinas para un cáncer sin metástasis lejanas
    .question = ¿Cuáles de estas recibió para un cáncer sin metástasis lejanas (estadios 1 a 3C), antes o después de una operación? Marque lo que sepa.
    .where = Mire la carta de resumen del final de su primer tratamiento. Su farmacia o clínica puede darle una lista.
value-prior_drugs_early-anthracycline = Una antraciclina: una quimioterapia como doxorubicina o epirubicina
value-prior_drugs_early-taxane = Un taxano: una quimioterapia como paclitaxel o docetaxel
value-prior_drugs_early-trastuzumab = Trastuzumab: una medicina contra HER2
value-prior_drugs_early-tamoxifen = Tamoxifeno: una terapia hormonal
value-prior_drugs_early-aromatase_inhibitor = Un inhibidor de la aromatasa: una terapia hormonal como anastrozol, letrozol o exemestano

fact-prior_drugs_advanced = Medicinas para el cáncer de mama avanzado
    .question = ¿Cuáles de estas ha recibido para el cáncer de mama avanzado? Marque lo que sepa y deje lo demás sin contestar.
    .where = Mire la última carta de su clínica. Su farmacia o clínica puede darle una lista.
value-prior_drugs_advanced-anthracycline = Una antraciclina: una quimioterapia como doxorubicina o epirubicina
value-prior_drugs_advanced-taxane = Un taxano: una quimioterapia como paclitaxel o docetaxel
value-prior_drugs_advanced-trastuzumab = Trastuzumab: una medicina contra HER2
value-prior_drugs_advanced-tamoxifen = Tamoxifeno: una terapia hormonal
value-prior_drugs_advanced-aromatase_inhibitor = Un inhibidor de la aromatasa: una terapia hormonal como anastrozol, letrozol o exemestano

fact-months_since_adjuvant_endocrine = Tiempo desde el final de la terapia hormonal hasta que el cáncer volvió
    .question = ¿Recibió terapia hormonal para un cáncer sin metástasis lejanas (estadios 1 a 3C)? Si es así, ¿cuántos meses después de terminarla volvió el cáncer? Una idea aproximada ayuda; déjelo sin contestar si no puede decirlo.
    .where = Mire las cartas de la época que siguió a la operación. Nombres comunes son tamoxifeno, anastrozol, letrozol y exemestano.
    .help = Ponga 0 si el cáncer volvió mientras la tomaba. Cuando la terapia hormonal viene después de la cirugía, los médicos la llaman "adyuvante".
value-months_since_adjuvant_endocrine-never = Nunca la tuve

fact-lines_advanced = Tratamientos con medicinas empezados para el cáncer avanzado
    .question = ¿Cuántos tratamientos con medicinas ha empezado hasta ahora para el cáncer de mama avanzado? Su equipo médico le puede ayudar a contar.
    .where = Busque en la última carta de su clínica "primera línea" ("first line"), "segunda línea" ("second line"), y así.
    .help = Una "línea" es un tratamiento, o un grupo de medicinas que se toman juntas. Cuente también la de ahora. Ponga 0 si no ha empezado ninguna.

fact-endocrine_lines_advanced = Terapias hormonales empezadas para el cáncer avanzado
    .question = ¿Cuántos de estos fueron terapias hormonales? Si tiene dudas, déjelo sin contestar.
    .where = Mire las cartas de su clínica. Busque tamoxifeno, anastrozol, letrozol, exemestano, fulvestrant o inyecciones que ponen en reposo los ovarios.
    .help = Cuente cada tratamiento que llevaba una terapia hormonal o un inhibidor de CDK4/6, también si se dio junto con otras medicinas.

fact-chemotherapy_lines_advanced = Quimioterapias empezadas para el cáncer avanzado
    .question = ¿Cuántos de estos fueron quimioterapias? Si tiene dudas, déjelo sin contestar.
    .where = Busque en las cartas de su clínica "quimioterapia" y los nombres de las medicinas.
    .help = Cuente cada tratamiento que llevaba quimioterapia, también si se dio junto con otras medicinas. No cuente los anticuerpos que llevan quimioterapia a las células, como trastuzumab deruxtecán.

fact-months_on_latest_endocrine = Tiempo con la última terapia hormonal
    .question = ¿Por cuántos meses tomó, o ha tomado hasta hoy, su última terapia hormonal para el cáncer avanzado? Le basta con una idea aproximada.
    .where = Busque las fechas de comienzo y fin en las cartas de la clínica o en las etiquetas de la farmacia. Déjelo sin contestar si no las encuentra.
value-months_on_latest_endocrine-never = No he tenido ninguna para el cáncer avanzado

fact-treatment_state = Cómo va el último tratamiento
    .question = ¿Cómo va el último tratamiento con medicinas para el cáncer avanzado? Si aún espera los resultados, no lo conteste.
    .where = Busque en el último informe de imagen o carta de la clínica "estable", "respuesta" o "progresión".
value-treatment_state-none = No ha empezado ningún tratamiento para el cáncer avanzado
value-treatment_state-controlled = El cáncer se reduce o no cambia
value-treatment_state-progressing = El cáncer crece
value-treatment_state-stopped = El tratamiento se paró por otra razón

fact-neoadjuvant_response = Respuesta a la primera medicina
    .question = Si tuvo medicina (quimioterapia, tabletas hormonales u otra) antes de alguna operación, ¿qué tan bien funcionó en la mama y los ganglios? Déjelo sin contestar si no se lo han dicho.
    .where = Busque "respuesta" en los informes de imagen, o en el informe del laboratorio hecho después de la operación.
    .help = Cuando viene antes de la cirugía, los médicos la llaman "neoadyuvante". Puede hacer más pequeño el tumor.
value-neoadjuvant_response-not_given = No he tenido medicina antes de una operación
value-neoadjuvant_response-none = Sin respuesta: el tumor no se redujo
value-neoadjuvant_response-partial = Respuesta parcial: se redujo algo
value-neoadjuvant_response-good_partial = Buena respuesta parcial: se redujo mucho
value-neoadjuvant_response-complete = Respuesta completa: no se encontró ningún tumor

fact-local_treatment_done = Mama operada o con radioterapia
    .question = ¿Se trató este cáncer de la mama con una operación (más que una biopsia) o con radioterapia? No pasa nada si tiene dudas.
    .where = Busque el informe de una operación. O busque una carta de la clínica de radioterapia.

fact-decompression_surgery = Operación para quitar presión
    .question = ¿Le han hecho una operación para quitar presión del cerebro o de la médula espinal? Deje sin contestar aquello de lo que tenga dudas.
    .where = Busque en la carta del cirujano la palabra "descompresión" o "resección".
value-decompression_surgery-brain = Dentro del cráneo, por un tumor en el cerebro
value-decompression_surgery-spinal_cord = En la columna, para liberar la médula espinal

fact-fracture_fixed = Hueso roto ya fijado
    .question = Si un hueso se rompió por el cáncer, ¿se fijó con una operación? Si tiene dudas, déjelo sin contestar.
    .where = Busque "fijación", "clavo" ("nail") o "placa" ("plate") en el informe de una operación.

## Datos: su salud en lo demás

fact-heart_risk_factors = Riesgos para el corazón
    .question = ¿Alguna de estas cosas se aplica a usted? Marque lo que sepa; lo demás puede esperar a su equipo médico.
    .where = Mire su lista de diagnósticos, o pregunte a su médico de familia.
    .help = Algunas medicinas contra el cáncer pueden sobrecargar el corazón. Estos puntos hacen que sea más probable.
value-heart_risk_factors-chest_wall_radiation = Radioterapia en la pared torácica en el pasado
value-heart_risk_factors-high_blood_pressure = Presión arterial alta
value-heart_risk_factors-diabetes = Diabetes
value-heart_risk_factors-heart_disease = Enfermedad del corazón conocida

## Opciones: medicinas

option-systemic-therapy = Medicina para todo el cuerpo
    .what = Medicina que viaja por el cuerpo y llega a las células del cáncer donde sea que estén. Puede ser terapia hormonal, quimioterapia, o las dos. El trastuzumab puede ser parte o no. Las metas son una mejor calidad de vida y una vida más larga.
    .living = Viene en tabletas en casa, en inyecciones o en goteos. Puede aliviar molestias en muchos lugares a la vez. También toca células sanas, así que hay efectos secundarios; cuáles, depende de la medicina. Los análisis de sangre y las imágenes muestran si ayuda.

option-hormone-therapy = Terapia hormonal
    .what = Medicina que bloquea o baja las hormonas que ayudan a crecer a algunos cánceres de mama. La meta es parar o frenar ese crecimiento. Ejemplos son tamoxifeno, anastrozol, letrozol, exemestano y fulvestrant. Para el cáncer que se ha extendido, quiere decir terapia hormonal como única medicina contra él.
    .living = Tabletas en casa o inyecciones, sin goteos. Son comunes los sofocos y la rigidez de las articulaciones. Con cáncer en los huesos, el dolor de huesos puede subir por un tiempo en las primeras semanas. Eso solo no quiere decir que el cáncer crezca. Con mucho cáncer en los huesos, al principio puede haber demasiado calcio en la sangre.

option-ovarian-ablation = Apagar los ovarios
    .what = Los ovarios producen estrógeno antes de la menopausia. Se pueden quitar con cirugía o tratar con radioterapia. Una medicina (un agonista de LHRH) puede ponerlos en reposo. La meta es tener menos estrógeno, que ayuda a crecer a algunos cánceres de mama.
    .living = Una operación se hace una vez y no se puede deshacer. Las inyecciones siguen, pero se pueden dejar. Todas traen la menopausia, con sofocos, y los huesos pueden perder densidad. Antes se puede hablar del deseo de tener hijos y de lo que cambia en la pareja.

option-chemotherapy = Quimioterapia
    .what = Medicina que mata las células que se dividen rápido, entre ellas las del cáncer. La meta es reducir el cáncer o frenarlo. La fuente da una lista de muchas medicinas, que se dan de una en una o juntas. No nombra un plan que sea el mejor.
    .living = Casi siempre goteos, en ciclos. Puede aliviar molestias que causa el cáncer. Puede causar infecciones, náuseas, caída del pelo y manos o pies dormidos. Un grupo, las antraciclinas, puede dañar el corazón. La edad avanzada, la presión alta, la diabetes, la enfermedad del corazón y la radioterapia anterior en el pecho suman a ese riesgo.

option-trastuzumab = Trastuzumab
    .what = Un anticuerpo, una proteína hecha en laboratorio que se pega a HER2 en las células del cáncer. La fuente lo une a paclitaxel, una quimioterapia, o a otras dentro de un ensayo. La meta es controlar el cáncer y vivir más tiempo.
    .living = Goteos en una clínica, con pruebas del corazón. Con paclitaxel, con carboplatino o sin él, se toleró bien en un ensayo. Se vio daño grave al corazón cuando se dio al mismo tiempo que la doxorubicina.

option-lapatinib-capecitabine = Lapatinib con capecitabina
    .what = El lapatinib bloquea señales de HER2 dentro de la célula. La capecitabina es una quimioterapia. La pareja se usa después de un tratamiento anterior contra HER2. La meta es controlar el cáncer por más tiempo. No está demostrado que alargue la vida.
    .living = Tabletas todos los días en casa, sin goteos. Diarrea, sarpullido, dolor en las manos y los pies; análisis del hígado.

option-combined-modality-treatment = Varios tipos de tratamiento en un orden planeado
    .what = Primero viene la medicina, por lo general quimioterapia. Siguen la cirugía y la radioterapia, y luego a menudo más medicina. La meta es curar.
    .living = Lleva muchos meses: goteos, luego una operación, luego visitas de lunes a viernes. La quimioterapia puede causar infecciones, náuseas, caída del pelo y manos o pies dormidos. Más tarde el brazo puede hincharse, y los rayos irritan la piel. En los estudios, algunas personas siguieron libres del cáncer por muchos años.

option-initial-chemotherapy = Quimioterapia como primer paso
    .what = Es la quimioterapia que viene antes de la cirugía. Se basa en una antraciclina, un taxano, o los dos: dos familias de estas medicinas. La meta es hacer más pequeño el tumor.
    .living = Goteos en ciclos, durante algunos meses. Puede causar infecciones, náuseas, caída del pelo y manos o pies dormidos. La fiebre necesita atención enseguida. Las revisiones muestran si el tumor se hace más pequeño, y puede que así se pueda operar.

option-further-chemotherapy = Más quimioterapia después
    .what = Es la quimioterapia que viene una vez que la mama se ha tratado con cirugía o radioterapia. La meta es llegar a células del cáncer que puedan quedar.
    .living = Más goteos en ciclos, mientras el cuerpo todavía se recupera de la operación o de los rayos. Puede causar infecciones, náuseas, caída del pelo y manos o pies dormidos. Antes de cada goteo se revisa la sangre. A unas personas les da paz hacer todo lo posible; otras desean que el tratamiento acabe.

## Opciones: cirugía

option-mastectomy-with-radiation = Quitar la mama y luego radioterapia
    .what = El cirujano quita la mama (mastectomía) y los ganglios de la axila. Luego viene radioterapia en la pared torácica y los ganglios cercanos. La meta es que el cáncer no vuelva ahí.
    .living = Usted duerme durante la operación y se queda en el hospital; siguen visitas de lunes a viernes por algunas semanas. Pregunte cuánto tiempo se queda. El brazo puede hincharse o ponerse rígido. La herida puede sanar despacio, y los rayos irritan la piel. Perder una mama también puede doler por dentro.

option-breast-conserving-therapy = Conservar la mama
    .what = El cirujano quita el tumor y deja el resto de la mama. Los médicos lo llaman terapia conservadora de la mama. La meta es quitar el cáncer sin perder la mama.
    .living = La mama se queda, con una cicatriz y a menudo con otra forma. Es una operación más pequeña que quitar la mama, y después sigue radioterapia con visitas de lunes a viernes. El cáncer puede volver en la mama, y puede hacer falta una segunda operación. Unas personas se alegran de conservarla; otras se preocupan más.

option-individual-surgery = Otra operación, elegida con usted
    .what = Una operación que no está en esta lista, elegida por usted y un equipo de varias especialidades para su propia situación. Primero se dice cuál es su meta: a menudo el alivio.
    .living = Puede quitar una molestia de una vez. Toda operación puede traer sangrado, infección o un coágulo, y puede que las medicinas tengan que esperar. Pregunte cuánto tiempo se queda en el hospital, cuánto tarda en recuperarse y qué ayuda necesita en casa.

option-surgery-limited-metastases = Cirugía para metástasis limitadas que causan síntomas
    .what = Una operación en uno o pocos lugares de metástasis que causan molestias. Puede venir sola o junto con radioterapia. La meta es aliviar las molestias.
    .living = Usted duerme durante la operación, y las molestias pueden ceder. Pregunte cuánto tiempo se queda en el hospital y cuánto tarda en recuperarse. Toda operación puede traer sangrado, infección o un coágulo, y puede que las medicinas tengan que esperar. Las metástasis de otros lugares se quedan como están.

option-palliative-mastectomy = Quitar una mama que duele o tiene un tumor abierto
    .what = El cirujano quita la mama (mastectomía) para aliviar el dolor o tratar una herida abierta. Su meta es el alivio. No busca alargar la vida.
    .living = Usted duerme durante la operación y se queda en el hospital; pregunte cuánto tiempo. Se espera menos dolor, olor o sangrado, y días más fáciles con menos vendajes. La herida puede sanar mal. Perder una mama también puede doler por dentro; puede hablarlo antes.

option-recurrence-local-surgery = Cirugía para el cáncer que volvió cerca
    .what = Una operación de un cáncer que volvió en la mama, la pared torácica o ganglios cercanos. En la mama, una forma es quitarla entera (mastectomía). La meta es quitar todo el cáncer.
    .living = Usted duerme durante la operación y se queda en el hospital; pregunte cuánto tiempo. Las heridas sanan más despacio donde antes hubo radioterapia, y el brazo puede hincharse. Pasar por esto otra vez puede ser duro para usted y su familia. Con un tratamiento adecuado, algunas personas viven después mucho tiempo.

option-brain-surgery = Cirugía para metástasis en el cerebro
    .what = Una operación de un cáncer que se ha extendido dentro del cerebro mismo. La meta es sacarlo y quitarle presión al cerebro.
    .living = Se queda en el hospital, al principio con vigilancia de cerca; puede que se afeite algo de pelo. El dolor de cabeza o la debilidad por la presión pueden ceder. Después puede haber un derrame cerebral, sangrado o infección, y células del cáncer pueden pasar a las membranas que cubren el cerebro. Pregunte cuánto tiempo se queda, cuándo puede conducir y qué ayuda necesita en casa.

option-spinal-surgery = Cirugía para la presión sobre la médula espinal
    .what = Una operación de la columna donde el cáncer en un hueso presiona la médula espinal. La meta es liberar la médula, para que pueda caminar. Después viene radioterapia.
    .living = Llega con poco aviso y es una operación grande. En un ensayo con personas seleccionadas, más pudieron caminar después que con la radioterapia sola. La infección, el sangrado y la curación lenta son riesgos, y no todas las personas pueden volver a caminar. Pregunte cuánto tarda en recuperarse y qué ayuda necesita después.

option-lung-surgery = Cirugía para un solo lugar en el pulmón
    .what = Una operación de metástasis en el pulmón cuando es el único lugar, con uno o muy pocos focos. La meta es sacarla y saber qué es. No está demostrado que alargue la vida.
    .living = Se queda en el hospital, al principio con un tubo en el pecho. Pregunte cuánto tiempo se queda y cuánto tarda en recuperarse. Tiene los riesgos de una operación del tórax, como sangrado, infección o escape de aire. Después se sabe qué era el foco, y eso puede cambiar el tratamiento.

option-fracture-surgery = Cirugía para un hueso roto
    .what = Una operación para colocar y sujetar un hueso que se rompió porque el cáncer lo había debilitado. La meta es tener menos dolor, y un brazo o una pierna que se pueda usar.
    .living = Se queda en el hospital; pregunte cuánto tiempo, y cuándo el hueso puede soportar peso. Después puede haber infección, sangrado, un coágulo de sangre o que se afloje el metal.

option-prophylactic-fixation = Cirugía para sujetar un hueso antes de que se rompa
    .what = Una operación que refuerza un hueso débil mientras todavía está entero. La meta es que no se rompa.
    .living = Se puede planear, y una fractura no; puede dar más confianza al moverse. Pregunte cuánto tiempo se queda en el hospital y cuánto tarda en recuperarse. Puede haber infección, sangrado o un coágulo de sangre, y algunos de los huesos que se sujetan así no se habrían roto.

option-bone-support = Apoyo para un hueso que soporta peso
    .what = Cirugía, radioterapia o las dos para un hueso que soporta su peso y ha perdido fuerza. Se suma a la medicina para todo el cuerpo. La meta es tener menos dolor y un hueso que aguante.
    .living = Una operación quiere decir quedarse en el hospital; la radioterapia, una visita corta o varias. Puede hacer más seguro estar de pie y caminar. Una operación puede traer infección o un coágulo, y la radioterapia puede empeorar el dolor por unos días. Pregunte cuánto peso puede soportar el hueso.

## Opciones: radioterapia

option-radiotherapy-symptomatic-metastases = Radioterapia para metástasis limitadas que causan síntomas
    .what = Rayos desde fuera del cuerpo, dirigidos a los lugares que causan molestias. La meta es el alivio.
    .living = Una visita corta o varias; usted está sin moverse y no siente los rayos. Puede llegar un alivio, y algunas personas notan poco; pregunte cuándo esperarlo. Causa cansancio, y se pueden irritar partes sanas cercanas.

option-radiotherapy-bone = Radioterapia para huesos que duelen
    .what = Rayos desde fuera del cuerpo, dirigidos a un hueso que duele. La meta es aliviar el dolor.
    .living = En un ensayo grande de personas con cáncer de mama o de próstata, una sola sesión alivió el dolor tan bien como varias. La sesión única tuvo menos efectos secundarios al principio, pero más personas tuvieron que volver para recibir más. El dolor puede aumentar por unos días, y las partes sanas cerca del hueso se pueden irritar por un tiempo.

option-radiotherapy-brain = Radioterapia en el cerebro
    .what = Rayos desde fuera del cuerpo para metástasis en el cerebro que no se pueden quitar con cirugía. La meta es aliviar lo que causan.
    .living = Visitas de lunes a viernes; una máscara mantiene quieta la cabeza, y usted no siente los rayos. Pregunte cuáles de sus medicinas contra el cáncer se pausan. El dolor de cabeza y otras molestias pueden ceder. Causa cansancio, el pelo se cae, y la memoria y el pensamiento pueden empeorar.

option-radiotherapy-meninges = Radioterapia en las membranas que cubren el cerebro y la médula espinal
    .what = Rayos desde fuera del cuerpo para cáncer en estas membranas finas (las meninges) que la cirugía no puede quitar. La meta es aliviar lo que causa.
    .living = Visitas de lunes a viernes; usted está sin moverse y no siente los rayos. El dolor, la debilidad u otras molestias pueden ceder. Causa cansancio y puede irritar la garganta o el intestino. El equipo de cuidados de apoyo y su familia pueden estar a su lado.

option-radiotherapy-spinal-cord = Radioterapia en la médula espinal
    .what = Rayos desde fuera del cuerpo para cáncer en la médula espinal que no se puede quitar con cirugía. La meta es tener menos dolor, y conservar la fuerza para caminar.
    .living = Empieza pronto: una visita corta o varias, en una camilla y sin moverse. El dolor puede ceder y la fuerza se puede conservar. Causa cansancio, puede irritar la garganta o el intestino, y no siempre devuelve la fuerza. Pida una medicina para el dolor antes de la visita.

option-radiotherapy-bronchus = Radioterapia para una vía respiratoria tapada
    .what = Rayos desde fuera del cuerpo, dirigidos a un tumor que tapa una vía respiratoria en el pulmón. La meta es el alivio.
    .living = Una visita corta o varias; usted está sin moverse y no siente los rayos. Pregunte cuáles de sus medicinas contra el cáncer se pausan. Puede hacerse más fácil respirar, pero no enseguida ni en todas las personas. Tragar puede doler por un tiempo. El pulmón se puede inflamar más tarde.

option-radiotherapy-breast = Radioterapia para un tumor en la mama que duele o está abierto
    .what = Rayos desde fuera del cuerpo, dirigidos a la mama para aliviar el dolor o una herida abierta. La meta es el alivio.
    .living = Una visita corta o varias; usted no siente los rayos. El dolor o el sangrado pueden ser menos, y la herida más fácil de llevar. La piel se pone roja y dolorida, a veces abierta. Pregunte cómo cuidarla.

option-radiotherapy-chest-wall = Radioterapia para un tumor en la pared torácica que duele o está abierto
    .what = Rayos desde fuera del cuerpo, dirigidos a la pared torácica para aliviar el dolor o una herida abierta. La meta es el alivio.
    .living = Una visita corta o varias; usted no siente los rayos. El dolor o el sangrado pueden ser menos, y la herida más fácil de llevar. La piel se pone roja y dolorida, a veces abierta. Pregunte cómo cuidarla.

option-recurrence-radiotherapy = Radioterapia para el cáncer que volvió cerca
    .what = Rayos desde fuera del cuerpo para un cáncer que volvió en la mama, la pared torácica o los ganglios cercanos, y en ningún otro lugar. Puede venir con cirugía o sola. En algunas personas la meta es curar.
    .living = Visitas de lunes a viernes por algunas semanas. En personas con señales favorables, el lugar a menudo quedó bajo control. La piel se irrita; donde antes hubo radioterapia, es más probable un daño duradero en la piel, las costillas o los nervios.

option-postoperative-radiotherapy-brain = Radioterapia después de cirugía del cerebro
    .what = Rayos desde fuera del cuerpo después de que una operación quitó presión del cerebro. La meta es que no vuelva a crecer nada ahí.
    .living = Viene después de la operación: una visita corta o varias, con una máscara que mantiene quieta la cabeza. Causa cansancio, y el tejido del cerebro puede hincharse o dañarse más tarde. Las imágenes muestran cómo va; esperarlas puede ser duro.

option-postoperative-radiotherapy-spine = Radioterapia después de cirugía de la columna
    .what = Rayos desde fuera del cuerpo después de que una operación liberó la médula espinal. La meta es que nada vuelva a presionarla.
    .living = Viene después de la operación: una visita corta o varias, sin moverse. Usted no siente los rayos. El dolor puede ceder más. Causa cansancio, y la piel o la herida pueden sanar más despacio.

option-postoperative-radiotherapy-fracture = Radioterapia después de fijar un hueso roto
    .what = Rayos desde fuera del cuerpo, dirigidos al hueso que se rompió y se fijó con una operación. La meta es que el hueso aguante y duela menos.
    .living = Viene después de la operación: una visita corta o varias, sin moverse. Usted no siente los rayos. El dolor puede ceder más. Causa cansancio, y la piel o la herida pueden sanar más despacio. Pregunte qué movimientos son seguros mientras tanto.

option-strontium-89 = Estroncio-89
    .what = Una medicina radiactiva que se da en la sangre y se fija en el hueso. Puede llegar a muchos huesos que duelen a la vez. La meta es tener menos dolor.
    .living = Una inyección en una vena en lugar de muchas visitas. En un ensayo en hombres con cáncer de próstata, las personas necesitaron menos medicina para el dolor. Las células de la sangre bajan y pueden seguir bajas por meses, y el dolor puede subir por unos días al principio. Por un tiempo el cuerpo desprende un poco de radiación; el equipo dice qué significa en casa.

## Opciones: huesos, líquido, alivio, ensayos

option-bisphosphonate = Un bisfosfonato
    .what = Medicina que frena la pérdida de hueso. La meta es tener menos problemas de los huesos, como fracturas. La fuente nombra pamidronato, clodronato y zoledronato.
    .living = En los ensayos, el pamidronato se dio más o menos cada 3 a 4 semanas, y el zoledronato también. Los dos eran goteos en una vena: unas 2 horas con pamidronato, 15 minutos con zoledronato. El clodronato se tomó por la boca. Puede dañar los riñones, bajar el calcio y, en unas pocas personas, dañar el hueso de la mandíbula.

option-pleural-effusion-procedure = Drenar líquido alrededor del pulmón
    .what = Un procedimiento para el líquido entre el pulmón y la pared torácica, que puede hacer difícil respirar. El líquido se drena; si vuelve, se puede hacer más. Sirve para dar alivio.
    .living = Se adormece la piel, y un tubo fino deja salir el líquido; puede ser más fácil respirar. Puede haber tos o dolor por un rato, y la infección es un riesgo. Si el líquido vuelve, un tubo fino puede quedarse, o el talco puede cerrar el espacio. Pregunte quién lo drena entonces en casa.

option-pericardial-effusion-procedure = Drenar líquido alrededor del corazón
    .what = Un procedimiento para el líquido alrededor del corazón, que puede impedir que el corazón lata bien. El líquido se drena con ayuda de una ecografía. Puede salvar la vida cuando el líquido presiona el corazón.
    .living = Se adormece la piel, y un tubo fino deja salir el líquido; puede sentirse mejor. El sangrado es un riesgo. Usted se queda en el hospital y se vigila de cerca el corazón; eso puede asustar, pero está para cuidarle. El líquido puede volver; entonces se puede hacer más.

option-comfort-care = Alivio y cuidados de apoyo
    .what = Cuidados que alivian el dolor, el cansancio, los miedos y otras molestias. Pueden venir solos o junto a cualquier tratamiento. También se llaman cuidados paliativos o de apoyo.
    .living = Personas que hacen esto cada día se toman tiempo para el dolor, el sueño, el miedo y sus seres queridos. Puede ser en el hospital o en casa, y le pide poco al cuerpo. Por sí solo no frena el cáncer, y las medicinas para el dolor pueden dar sueño. La palabra puede asustar; no quiere decir que alguien se rinda.

option-clinical-trial = Tomar parte en un ensayo clínico
    .what = Un estudio que prueba tratamientos nuevos, o nuevas formas de usar los conocidos. La meta es saber qué ayuda más. Puede buscar por lugar, por medicina y por tipo de tratamiento. Hay búsquedas ya hechas para el estadio 4 y para el cáncer que volvió. Para otro estadio, pregunte a su equipo.
    .living = Puede recibir algo nuevo, y le vigilan de cerca. Puede ayudar menos de lo esperado y tener efectos secundarios que nadie conoce todavía. A menudo el azar decide quién recibe qué. Puede haber más visitas, pruebas y formularios, quizá lejos de casa. Puede dejarlo en cualquier momento.

## Opciones: pruebas

option-biopsy = Biopsia antes del tratamiento
    .what = Se toma y se examina un trozo pequeño del tumor. Muestra el tipo de cáncer y los resultados de ER, PR y HER2.
    .living = Se adormece la piel y una aguja toma un trozo; puede doler un poco, sangrar o dejar un moretón. Pregunte cuándo llega la respuesta; la espera puede ser dura. La aguja puede no dar con el cáncer, así que a veces se repite. Con un ER, PR o HER2 positivo se pueden usar medicinas contra él; si todos son negativos, se usan otras.

option-recurrence-biopsy = Células o tejido del lugar nuevo
    .what = Un trozo pequeño de tejido, o algunas células, del lugar donde parece que el cáncer ha vuelto. Muestra si es cáncer. Se pueden volver a medir ER, PR y HER2.
    .living = Se adormece la piel y una aguja toma un trozo; puede doler un poco, sangrar o dejar un moretón. Pregunte cuándo llega la respuesta. Si es cáncer, ER, PR y HER2 pueden ser distintos de la primera vez y hacer posibles otras medicinas. Si no se encuentra, es una buena noticia, pero la aguja puede no dar con él.

option-restaging = Saber cuánto se ha extendido
    .what = Pruebas que muestran dónde está el cáncer antes de empezar el tratamiento. Esto se llama reestadificación. El tratamiento se elige según lo que muestran.
    .living = Estudios de imagen, algunos con un pinchazo; usted está sin moverse. Pregunte cuándo llegan los resultados; la espera puede ser dura. Las imágenes pueden no ver focos muy pequeños, y pueden mostrar otros sin peligro que piden más pruebas. Un lugar o pocos pueden abrir un tratamiento local; con más, lo principal es la medicina para todo el cuerpo.

option-spine-examination = Revisar la médula espinal
    .what = Una revisión para ver si hay presión temprana sobre la médula espinal, aunque todavía no se sienta nada.
    .living = Un médico revisa la fuerza, la sensación y cómo camina, y pregunta por el dolor, la vejiga y el intestino. No hace falta ni aguja ni aparato. Puede no notar una presión temprana, así que puede seguir una imagen. La presión que se encuentra pronto se puede tratar pronto; si todo está bien, usted sabe qué señales vigilar.

## Ediciones

edition-historical-2009 = Historia: la guía de alrededor de 2009
    .notice = Esto es historia, no la atención de hoy. Muestra lo que decía alrededor de 2009 un texto público del Instituto Nacional del Cáncer de Estados Unidos (NCI). Se basa en ese texto y el NCI no lo ha revisado. El texto se escribió para profesionales; las palabras sencillas de aquí son nuestras. Ningún profesional clínico ha revisado esta edición. La atención ha cambiado mucho desde entonces, así que pregunte a su equipo médico qué vale hoy.
    .source = Se basa en el texto público del NCI de alrededor de 2009 sobre el cáncer de mama avanzado, no revisado por el NCI. Usamos el texto completo del NCI de mayo de 2007 y una página posterior, sin fecha, del mismo capítulo. Los niveles de evidencia del NCI de 2004 y 2008 explican los códigos.
    .whom = Es para personas cuyo cáncer de mama está en estadio 3B, o en estadio 3C y no se puede quitar. Es también para personas cuyo cáncer de mama es inflamatorio, ha vuelto o se ha extendido.

## Esquemas y grados
## Un código califica el estudio que hay detrás de una afirmación: su diseño y luego lo que midió. Los códigos D cambiaron de lugar en 2008.
## Los detalles de los diseños 2, 3i y 3ii son de memoria: por comprobar.

scheme-pdq-2004 = Niveles de evidencia del Instituto Nacional del Cáncer de Estados Unidos, versión de 2004
    .what = Un código califica el estudio que hay detrás de una afirmación: primero su diseño y luego lo que midió. No dice qué tan grande es el efecto ni con cuánta firmeza se aconseja algo.
scheme-pdq-2008 = Niveles de evidencia del Instituto Nacional del Cáncer de Estados Unidos, versión de 2008
    .what = Un código califica el estudio que hay detrás de una afirmación: primero su diseño y luego lo que midió. No dice qué tan grande es el efecto ni con cuánta firmeza se aconseja algo.

grade-pdq-2004-1iA = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2004-1iB = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron las muertes por el cáncer.
grade-pdq-2004-1iC = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2004-1iDi = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2004-1iDii = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2004-1iDiii = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2004-1iiA = Ensayos al azar (aleatorizados), abiertos (no ciegos). El azar decidió qué se daba, pero se sabía qué era. Midieron cuánto se vivió: la supervivencia general.
grade-pdq-2004-1iiB = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron las muertes por el cáncer.
grade-pdq-2004-1iiC = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2004-1iiDi = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2004-1iiDii = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2004-1iiDiii = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2004-2A = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2004-2B = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron las muertes por el cáncer.
grade-pdq-2004-2C = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2004-2Di = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2004-2Dii = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2004-2Diii = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2004-3iA = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2004-3iB = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron las muertes por el cáncer.
grade-pdq-2004-3iC = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2004-3iDi = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2004-3iDii = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2004-3iDiii = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2004-3iiA = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2004-3iiB = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron las muertes por el cáncer.
grade-pdq-2004-3iiC = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2004-3iiDi = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2004-3iiDii = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2004-3iiDiii = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2004-3iiiA = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2004-3iiiB = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron las muertes por el cáncer.
grade-pdq-2004-3iiiC = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2004-3iiiDi = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2004-3iiiDii = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2004-3iiiDiii = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.

grade-pdq-2008-1iA = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2008-1iB = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron las muertes por el cáncer.
grade-pdq-2008-1iC = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2008-1iDi = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin un contratiempo ya fijado: la supervivencia sin eventos.
grade-pdq-2008-1iDii = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2008-1iDiii = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2008-1iDiv = Ensayos al azar (aleatorizados), a doble ciego: decidió el azar, y nadie sabía cuál era el tratamiento. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2008-1iiA = Ensayos al azar (aleatorizados), abiertos (no ciegos). El azar decidió qué se daba, pero se sabía qué era. Midieron cuánto se vivió: la supervivencia general.
grade-pdq-2008-1iiB = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron las muertes por el cáncer.
grade-pdq-2008-1iiC = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2008-1iiDi = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin un contratiempo ya fijado: la supervivencia sin eventos.
grade-pdq-2008-1iiDii = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2008-1iiDiii = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2008-1iiDiv = Ensayos al azar (aleatorizados), abiertos (no ciegos): decidió el azar, pero se sabía cuál era el tratamiento. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2008-2A = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2008-2B = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron las muertes por el cáncer.
grade-pdq-2008-2C = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2008-2Di = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron el tiempo que se vivió sin un contratiempo ya fijado: la supervivencia sin eventos.
grade-pdq-2008-2Dii = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2008-2Diii = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2008-2Div = Ensayos controlados sin azar (no aleatorizados): se compararon grupos que el azar no formó. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2008-3iA = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2008-3iB = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron las muertes por el cáncer.
grade-pdq-2008-3iC = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2008-3iDi = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin un contratiempo ya fijado: la supervivencia sin eventos.
grade-pdq-2008-3iDii = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2008-3iDiii = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2008-3iDiv = Series de casos de poblaciones enteras, sin un grupo con el que comparar. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2008-3iiA = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2008-3iiB = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron las muertes por el cáncer.
grade-pdq-2008-3iiC = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2008-3iiDi = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin un contratiempo ya fijado: la supervivencia sin eventos.
grade-pdq-2008-3iiDii = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2008-3iiDiii = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2008-3iiDiv = Series de casos de pacientes uno tras otro, sin un grupo con el que comparar. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.
grade-pdq-2008-3iiiA = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron el tiempo que se vivió: la supervivencia general.
grade-pdq-2008-3iiiB = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron las muertes por el cáncer.
grade-pdq-2008-3iiiC = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron la calidad de vida, y esto se hizo con cuidado.
grade-pdq-2008-3iiiDi = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin un contratiempo ya fijado: la supervivencia sin eventos.
grade-pdq-2008-3iiiDii = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin el cáncer: la supervivencia sin enfermedad.
grade-pdq-2008-3iiiDiii = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron el tiempo que se vivió sin que el cáncer creciera: la supervivencia sin progresión.
grade-pdq-2008-3iiiDiv = Series de casos de pacientes seleccionados, sin un grupo con el que comparar. Midieron con qué frecuencia se redujo el tumor: la tasa de respuesta.

## Afirmaciones de la edición histórica: estrategia general

statement-pdq_A-SYS-1 = Cuando el cáncer de mama se ha extendido, su tratamiento por lo general incluirá medicina para todo el cuerpo. Es decir, terapia hormonal, quimioterapia, o las dos.
statement-pdq_A-SYS-2 = Este tratamiento puede venir con trastuzumab, una medicina contra HER2, o sin él. La página misma no dice para quién.
statement-pdq_A-LOC-1 = Hay casos en que las metástasis son limitadas y dan síntomas. En ellos puede estar indicada la radioterapia.
statement-pdq_A-LOC-2 = Hay casos en que las metástasis son limitadas y dan síntomas. En ellos puede estar indicada la cirugía, sola o con radioterapia.
statement-pdq_A-TRIAL-1 = Esto trata de todas las personas cuyo cáncer de mama se ha extendido o ha vuelto. Se las debe considerar candidatas a un ensayo clínico que esté en marcha.

## Afirmaciones: cirugía

statement-pdq_A-SUR-0 = Una operación puede estar indicada para pacientes seleccionados. Los casos que nombra la fuente son ejemplos, no una lista completa.
statement-pdq_A-SUR-1 = Algunos tumores de la mama han roto la piel. Para pacientes seleccionados con un tumor así, puede estar indicado quitar la mama (mastectomía).
statement-pdq_A-SUR-2 = Algunos tumores de la mama duelen. Para pacientes seleccionados con un tumor así, puede estar indicado que se quite la mama (mastectomía).
statement-pdq_A-SUR-3 = Hay pacientes con metástasis dentro del cerebro. Para los que se seleccionen, puede estar indicada la cirugía.
statement-pdq_A-SUR-4 = Hay pacientes en los que una metástasis en la columna presiona la médula espinal. Para los que se seleccionen, puede estar indicada la cirugía.
statement-pdq_A-SUR-5 = Hay pacientes con una metástasis aislada en el pulmón. Para los que se seleccionen, puede estar indicada la cirugía.
statement-pdq_A-SUR-6 = Hay pacientes con un hueso que se rompió por el cáncer. Para los que se seleccionen, puede estar indicada la cirugía.
statement-pdq_A-SUR-7 = Hay pacientes con un hueso que está a punto de romperse. Para los que se seleccionen, puede estar indicada la cirugía.
statement-pdq_A-SUR-8 = Para pacientes seleccionados con líquido alrededor del pulmón puede estar indicado un procedimiento. Los detalles están en otro de los textos del NCI.
statement-pdq_A-SUR-9 = Para pacientes seleccionados con líquido alrededor del corazón puede estar indicado un procedimiento. Los detalles están en otro de los textos del NCI.

## Afirmaciones: radioterapia

statement-pdq_A-RT-0 = La radioterapia desde fuera del cuerpo tiene un papel importante. Sirve para aliviar síntomas por metástasis en uno o pocos lugares.
statement-pdq_A-RT-1 = Las metástasis en los huesos que duelen son una de las razones de la lista para dar radioterapia.
statement-pdq_A-RT-2 = Puede haber metástasis en el cerebro que la cirugía no puede quitar. Esta es una de las razones de la lista para dar radioterapia.
statement-pdq_A-RT-3 = Puede haber metástasis en las membranas que cubren el cerebro y la médula espinal que la cirugía no puede quitar. Esta es una de las razones de la lista para dar radioterapia.
statement-pdq_A-RT-4 = Puede haber metástasis en la médula espinal que la cirugía no puede quitar. Esta es una de las razones de la lista para dar radioterapia.
statement-pdq_A-RT-5 = Un tumor que tapa una vía respiratoria es una de las razones de la lista para dar radioterapia.
statement-pdq_A-RT-6a = Un tumor de la mama que duele o ha roto la piel es una de las razones de la lista para dar radioterapia.
statement-pdq_A-RT-6b = Un tumor de la pared torácica que duele o ha roto la piel es una de las razones de la lista para dar radioterapia.
statement-pdq_A-RT-7a = En algunas personas, una operación ha quitado presión del cerebro. Después de ella también se debe dar radioterapia.
statement-pdq_A-RT-7b = En algunas personas, una operación ha liberado la médula espinal. Después de ella también se debe dar radioterapia.
statement-pdq_A-RT-8 = En algunas personas, un hueso roto por el cáncer se ha fijado con una operación. Después de ella también se debe dar radioterapia.
statement-pdq_A-RT-9 = Varios ensayos, entre ellos el RTOG 9714, ya completo, exploraban cuál era el mejor plan de sesiones. Desde entonces se ha respondido a esta pregunta.
statement-pdq_A-RN-1 = El estroncio-89 es una medicina radiactiva para todo el cuerpo. Se puede dar para aliviar síntomas cuando las metástasis en los huesos son difusas.

## Afirmaciones: bisfosfonatos

statement-pdq_A-BIS-1 = Se debe considerar un bisfosfonato para reducir los problemas de los huesos cuando el cáncer se ha extendido al hueso.
statement-pdq_A-BIS-2 = Hay ensayos aleatorizados que muestran menos problemas de los huesos con el pamidronato cuando el cáncer se ha extendido al hueso.
statement-pdq_A-BIS-3 = Hay ensayos aleatorizados que muestran menos problemas de los huesos con el clodronato cuando el cáncer se ha extendido al hueso.
statement-pdq_A-BIS-4 = El zoledronato ha sido al menos tan eficaz como el pamidronato.

## Afirmaciones: a dónde remite la fuente

statement-pdq_A-XREF-1 = Para el dolor, la sección sobre cirugía remite al texto del NCI sobre el dolor.
statement-pdq_A-XREF-2 = Para el líquido alrededor del pulmón o del corazón, la fuente remite al texto del NCI sobre problemas del corazón y los pulmones.
statement-pdq_A-XREF-3 = Para el dolor, la sección sobre radioterapia remite al texto del NCI sobre el dolor.
statement-pdq_A-XREF-4 = Para los bisfosfonatos y el dolor, la fuente remite al texto del NCI sobre el dolor.
statement-pdq_A-CT-1 = Para el cáncer de mama en estadio 4, la fuente remite a la lista del NCI de ensayos en Estados Unidos que aceptan nuevos pacientes.
statement-pdq_A-CT-2 = Para el cáncer de mama que volvió, la fuente remite a la misma lista con otra búsqueda ya preparada.
statement-pdq_A-CT-3 = En la lista de ensayos se puede buscar por lugar, medicina, tipo de tratamiento y otros puntos.
statement-pdq_A-CT-4 = El NCI tiene un sitio web. Allí hay datos generales sobre los ensayos clínicos.

## Afirmaciones: estadios

## Afirmaciones: estadio 3B y 3C no operable, cáncer de mama inflamatorio

statement-pdq_B-INO-1 = Para el estadio 3B, la norma de atención es combinar varios tipos de tratamiento con la meta de curar.
statement-pdq_B-INO-2 = En un estudio que miró hacia atrás, algunas personas con cáncer en ganglios por encima de la clavícula siguieron sin él por diez años. Recibieron un tratamiento combinado.
    .figures = Cerca del 32 % estaba sin enfermedad a los 10 años en esa única serie. El estudio miró hacia atrás, a pacientes del pasado, y otros no lo han repetido.
statement-pdq_B-INO-3 = A las personas con cáncer en ganglios por encima de la clavícula y sin metástasis lejanas se las debe tratar con la misma meta de curar. Otros estudios no han repetido el hallazgo en que esto se basa.
statement-pdq_B-INO-4 = Al principio, la cirugía en general se limita a una biopsia. Muestra el tipo de cáncer y los resultados de ER, PR y HER2.
statement-pdq_B-INO-5 = La quimioterapia basada en una antraciclina, un taxano, o los dos, es la norma como primer tratamiento.
statement-pdq_B-INO-6 = En una serie, algunas personas con cáncer de mama inflamatorio siguieron sin él por muchos años. Recibieron un tratamiento combinado.
    .figures = De 178 personas con cáncer de mama inflamatorio, el 28 % estaba sin enfermedad a los 15 años. Recibieron un tratamiento combinado, y no había grupo de comparación.
statement-pdq_B-INO-7 = Cuando la quimioterapia ha funcionado, el tratamiento local puede consistir en quitar la mama y los ganglios de la axila. Sigue la radioterapia en la pared torácica y los ganglios cercanos.
statement-pdq_B-INO-8 = La primera quimioterapia puede llevar a una buena respuesta parcial o a una respuesta completa. Después de esto se puede considerar conservar la mama.
statement-pdq_B-INO-9 = Una vez tratada la mama, el tratamiento puede consistir en más quimioterapia.
statement-pdq_B-INO-10 = Se debe administrar terapia hormonal cuando el tumor tiene ER positivo. Lo mismo vale cuando no se sabe su resultado de ER.
statement-pdq_B-INO-11 = A todos estos pacientes se los debe considerar candidatos a ensayos sobre la mejor forma de combinar los tipos de tratamiento.

## Afirmaciones: cáncer que volvió y metastásico, en general

statement-pdq_B-REC-1 = El cáncer de mama que ha vuelto responde a menudo al tratamiento, pero rara vez se cura.
statement-pdq_B-REC-2 = Con un tratamiento adecuado, las personas cuyo cáncer volvió solo en la mama o en la pared torácica pueden vivir mucho tiempo.
statement-pdq_B-REC-3 = Están indicadas pruebas para ver cuánto se ha extendido el cáncer. Van antes de tratar una recaída o un cáncer metastásico.
statement-pdq_B-REC-4 = A veces se sospecha que el cáncer volvió o se extendió. Entonces se deben obtener células o tejido siempre que sea posible.
statement-pdq_B-REC-5 = Al elegir el tratamiento se deben considerar, si se conocen, ER, PR y HER2 en el momento de la recaída, y el tratamiento anterior.
statement-pdq_B-REC-6 = Los receptores pueden cambiar. En un estudio pequeño, el 36 % de los tumores con receptores positivos los tenía negativos cuando volvió. No hubo tratamiento entre los dos momentos.
statement-pdq_B-REC-7 = A veces no se conocen ER y PR. Entonces otros datos son útiles para elegir entre quimioterapia y terapia hormonal. Son los lugares de la recaída, el tiempo desde el tratamiento, la respuesta anterior y la menopausia.
statement-pdq_B-SYSD-1 = El tratamiento del cáncer que se ha extendido es paliativo. Sus metas son una mejor calidad de vida y una vida más larga.
statement-pdq_B-SYSD-2 = En ese tiempo, la supervivencia con un cáncer extendido era más corta que hoy, aunque algunas personas vivieron mucho. La atención ha cambiado mucho desde entonces.
    .figures = La mediana de supervivencia, el tiempo que la mitad de las personas superó, se informó como de 18 a 24 meses. Estas cifras son viejas y ya no valen.
statement-pdq_B-SYSD-3 = Con quimioterapia en un hospital, de 1973 a 1982, en algunas personas ya no se encontró cáncer. Unas pocas de ellas siguieron bien por muchos años.
    .figures = 263 personas (16,6 %) tuvieron una respuesta completa. 49 personas (3,1 % de todas) estaban en remisión después de 5 años, y 26 (1,5 %) todavía a los 16 años. No había grupo de comparación.

## Afirmaciones: recaída en la mama o cerca

statement-pdq_B-LRR-1 = Con un tratamiento adecuado, las personas cuyo cáncer ha vuelto en la mama o cerca pueden vivir mucho tiempo.
statement-pdq_B-LRR-2 = Algunas personas tuvieron cirugía conservadora de la mama con radioterapia. En una minoría de ellas, el cáncer volvió en la mama.
    .figures = Volvió en la mama en un 10 % a 20 % de las personas entre los años 1 y 9.
statement-pdq_B-LRR-3 = Cuando el cáncer vuelve en la mama, una minoría ya tiene metástasis lejanas o mucha enfermedad local en ese momento.
    .figures = Entre un 9 % y un 25 % tenía en ese momento metástasis lejanas o enfermedad local extensa.
statement-pdq_B-LRR-4 = Cuando el cáncer ha vuelto en la mama o cerca, se debe considerar más tratamiento local. Un ejemplo es quitar la mama.
statement-pdq_B-LRR-5 = Algunas personas recibieron tratamiento de una recaída invasiva en la mama. Aun así, el cáncer volvió a menudo en menos de cinco años.
    .figures = En una serie, la tasa estimada de una recaída más en 5 años fue del 52 %.
statement-pdq_B-LRR-6 = Para metástasis en la piel, un ensayo muestra que la miltefosina puesta sobre la piel da control local. No estaba disponible en Estados Unidos.
statement-pdq_B-LRR-7 = Una recaída en la pared torácica después de la mastectomía suele venir antes de una extensión mayor. En una parte de las personas es el único lugar.
statement-pdq_B-LRR-8 = Cuando la pared torácica es el único lugar, la cirugía, la radioterapia o las dos pueden ser curativas.
statement-pdq_B-LRR-9 = La mayor posibilidad de vivir mucho tiempo es con una recaída en la pared torácica de menos de 3 cm, o en ganglios de la axila o detrás del esternón. Más de dos años sin enfermedad ayuda; los ganglios por encima de la clavícula son menos favorables.
statement-pdq_B-LRR-10 = De las personas con señales así de favorables, algunas siguieron sin enfermedad por años. La zona local a menudo siguió bajo control.
    .figures = El 25 % estaba sin enfermedad a los 5 años y el 15 % a los 10 años. La zona local estaba bajo control en el 57 % a los 10 años.
statement-pdq_B-LRR-11 = Se debe considerar medicina para todo el cuerpo después de una recaída en la mama o cerca, porque el riesgo de metástasis más tarde es alto. No había ningún estudio aleatorizado que sirviera de guía.

## Afirmaciones: terapia hormonal

statement-pdq_B-HT-1 = Para un cáncer extendido recién encontrado después de la menopausia, en general se debe considerar primero la terapia hormonal. Esto vale cuando ER o PR es positivo, o no se conoce ninguno de los dos.
statement-pdq_B-HT-2 = Algunas de estas mujeres tienen metástasis solo en el hueso y el tejido blando. Para ellas, la terapia hormonal está especialmente indicada. Vale si no han tomado ningún antiestrógeno (como tamoxifeno) después de la cirugía, o ninguno desde hace más de un año.
statement-pdq_B-HT-3 = Varios ensayos aleatorizados sugieren que los inhibidores de la aromatasa dan tan buen resultado como el tamoxifeno o mejor. Midieron la respuesta y el tiempo sin que el cáncer creciera.
statement-pdq_B-HT-4 = Esto viene de un análisis conjunto de varios ensayos. Halló menos muertes con los inhibidores de la aromatasa más nuevos que con tamoxifeno o un progestágeno.
    .figures = La razón de riesgos de muerte fue 0,87 (intervalo del 95 %: 0,82 a 0,93), una cifra relativa. La fuente no da aquí cifras absolutas.
statement-pdq_B-HT-5 = Esto trata de mujeres antes de la menopausia. Los ensayos de un agonista de LHRH más tamoxifeno frente a cada uno por separado eran demasiado pequeños. Sus resultados no eran consistentes.
statement-pdq_B-HT-6 = Esto trata de mujeres antes de la menopausia. El ensayo con el mejor diseño muestra una supervivencia más larga con buserelina y tamoxifeno juntos que con cada uno por separado.
    .figures = En este ensayo de 161 mujeres, la mediana de supervivencia fue de 3,7 años con los dos, 2,9 años con tamoxifeno y 2,5 años con buserelina (P = 0,01).
statement-pdq_B-HT-7 = Precaución: pocas mujeres de ese ensayo habían tomado tamoxifeno después de la cirugía. Por eso no es seguro que su resultado valga para las que sí lo tomaron.
statement-pdq_B-HT-8 = Algunas personas tomaron un antiestrógeno (como tamoxifeno) durante el último año. A ellas se les debe dar terapia hormonal de segunda línea. Esto vale cuando el tumor tiene ER positivo o no conocido y las metástasis están solo en hueso o tejido blando.
statement-pdq_B-HT-9 = Para la terapia hormonal de segunda línea después de la menopausia hay algunos ejemplos. Son anastrozol, letrozol, exemestano, megestrol, estrógenos, andrógenos y fulvestrant.
statement-pdq_B-HT-10 = En ensayos aleatorizados se compararon los tres inhibidores de la aromatasa con megestrol. Los ensayos hallaron que actúan al menos igual de bien y se toleran mejor.
statement-pdq_B-HT-11 = Cuando el cáncer creció con tamoxifeno, dos ensayos con 400 y 451 pacientes muestran un tiempo sin crecimiento parecido con fulvestrant y con anastrozol.
statement-pdq_B-HT-12 = No se sabe cuál es el mejor orden de las medicinas hormonales.
statement-pdq_B-HT-13 = Las mujeres que aún no han llegado a la menopausia se deben someter a un tratamiento que apaga los ovarios. Se hace con cirugía, con radioterapia o con un agonista de LHRH.
statement-pdq_B-HT-14 = Algunas personas no deben recibir solo terapia hormonal. Son las que tienen metástasis por los vasos linfáticos del pulmón, gran afectación del hígado, o metástasis en el cerebro o la médula espinal.
statement-pdq_B-HT-15 = Cuando un hueso que soporta peso ha perdido fuerza, se debe considerar la cirugía, la radioterapia o las dos. Se suman a la medicina para todo el cuerpo.
statement-pdq_B-HT-16 = A las personas con metástasis en la columna se las debe evaluar por si hay presión temprana sobre la médula espinal. Esto vale aunque no sientan síntomas de los nervios.
statement-pdq_B-HT-17 = Precaución: en las primeras semanas de la terapia hormonal pueden doler los huesos y puede subir un valor de la sangre (fosfatasa alcalina). Esto no siempre quiere decir crecimiento.
statement-pdq_B-HT-18 = Algunas personas tienen mucho cáncer en los huesos. Al comienzo de la terapia hormonal tienen riesgo de demasiado calcio en la sangre.
statement-pdq_B-HT-19 = La terapia hormonal puede fallar pronto, por ejemplo en menos de seis meses. Cuando es así, esto sugiere que el siguiente tratamiento debe ser quimioterapia.

## Afirmaciones: trastuzumab y lapatinib

statement-pdq_B-HER-1 = Cerca del 25 % de los cánceres de mama tiene demasiado HER2. El trastuzumab es un anticuerpo contra él.
statement-pdq_B-HER-2 = Esto trata del cáncer HER2 positivo, después de quimioterapia. El trastuzumab por sí solo redujo el tumor en el 21 % de los pacientes.
statement-pdq_B-HER-3 = Esto trata del cáncer HER2 positivo que se ha extendido. La quimioterapia con trastuzumab muestra una supervivencia más larga que sin él.
    .figures = La supervivencia general fue de 25,1 meses con trastuzumab y de 20,3 meses sin él (P = 0,05).
statement-pdq_B-HER-4 = Precaución: cuando el trastuzumab se dio junto con doxorubicina, causó un daño importante al corazón.
statement-pdq_B-HER-5 = Cuando el cáncer se ha extendido y tiene mucho HER2, las personas son candidatas a trastuzumab con paclitaxel. O son candidatas a un ensayo con taxanos u otras medicinas.
statement-pdq_B-HER-6 = En el cáncer HER2 positivo, el trastuzumab con paclitaxel, con carboplatino o sin él, se toleró bien. Con carboplatino, el cáncer tardó más en crecer.
statement-pdq_B-LAP-1 = El lapatinib se toma por la boca y bloquea HER2 y una proteína parecida. Actúa después de una antraciclina, un taxano y trastuzumab.
statement-pdq_B-LAP-2 = En el cáncer HER2 positivo ya tratado antes, el lapatinib con capecitabina frenó el crecimiento por más tiempo que la capecitabina sola. La supervivencia no fue distinta en ese momento.
statement-pdq_B-LAP-3 = Un informe posterior del mismo ensayo volvió a favorecer el lapatinib con capecitabina. El crecimiento empezó menos veces en el cerebro.

## Afirmaciones: quimioterapia

statement-pdq_B-CT-1 = Algunos cánceres crecen durante la terapia hormonal. Las personas con un cáncer así son candidatas a quimioterapia.
statement-pdq_B-CT-2 = Algunos tumores no tienen receptores de hormonas. Las personas con un tumor así son candidatas a quimioterapia.
statement-pdq_B-CT-3 = Algunos cánceres se han extendido a órganos de dentro del cuerpo. Las personas con metástasis así son candidatas a la quimioterapia.
statement-pdq_B-CT-4 = Hay muchas medicinas en la lista de las que son activas cuando se dan solas. Entre ellas están las antraciclinas, los taxanos, la capecitabina, la vinorelbina, la gemcitabina y las medicinas con platino.
statement-pdq_B-CT-5 = Varias combinaciones están en la lista como activas. Ejemplos son CMF, CAF, docetaxel con doxorubicina y docetaxel con capecitabina.
statement-pdq_B-CT-6 = Como primera quimioterapia, ¿es mejor una sola medicina o lo es una combinación? Esto no está claro.
statement-pdq_B-CT-7 = Dados juntos, paclitaxel y doxorubicina redujeron los tumores más a menudo y frenaron el crecimiento por más tiempo que uno tras otro. La supervivencia fue igual.
statement-pdq_B-CT-8 = El ritmo del crecimiento, otras enfermedades, y lo que prefieran paciente y médico influirán en la elección.
statement-pdq_B-CT-9 = ¿Es un plan de quimioterapia mejor que otro? No hay datos que lo apoyen.
statement-pdq_B-CT-10 = Cuando el cáncer vuelve, se pueden usar medicinas solas, una tras otra. También se pueden usar combinaciones.
statement-pdq_B-CT-11 = Algunas personas reciben quimioterapia y terapia hormonal al mismo tiempo. Los estudios no muestran que así se viva más que con una después de la otra.
statement-pdq_B-CT-12 = Después de una respuesta completa, seguir enseguida con otro plan muestra un tiempo más largo sin enfermedad, en dos ensayos. La supervivencia no mejoró, y en un ensayo fue peor.
statement-pdq_B-CT-13 = A veces ha habido una respuesta parcial, o el cáncer no ha cambiado. Después de esto, otro plan o una dosis más alta no muestra diferencia en la supervivencia.
statement-pdq_B-CT-14 = Cuatro estudios probaron dar más quimioterapia combinada justo después de la mejor respuesta. Llevan a la conclusión de que no mejora la supervivencia.
statement-pdq_B-CT-15 = Algunas personas necesitan una segunda quimioterapia. Son buenas candidatas a un ensayo, ya que no hay una norma.
statement-pdq_B-CT-16 = Se debe considerar el daño al corazón cuando se piensa en la doxorubicina. La edad avanzada, la enfermedad del corazón, la presión alta, la diabetes, las antraciclinas anteriores y la radioterapia en el pecho aumentan el riesgo.
statement-pdq_B-CT-17 = Se ha mostrado que el dexrazoxano baja el riesgo para el corazón de la doxorubicina. Ha permitido usarla en personas con riesgo.
statement-pdq_B-CT-18 = Con la epirubicina, el dexrazoxano protege de forma parecida.
statement-pdq_B-CT-19 = Un goteo lento y continuo de doxorubicina puede reducir el riesgo para el corazón.
statement-pdq_B-CT-20 = Hay una quimioterapia muy fuerte con apoyo de células madre. Frente a la habitual, no muestra ningún beneficio. Esto vale para la supervivencia y para el tiempo sin recaída.
statement-pdq_B-CT-21 = Esto trata de la quimioterapia muy fuerte. Sigue en evaluación, y solo tiene lugar en ensayos.
statement-pdq_B-CT-22 = Añadir bevacizumab a paclitaxel como primera quimioterapia en el cáncer con HER2 negativo retrasó el crecimiento. No alargó la vida y tuvo más efectos secundarios.

## Afirmaciones: no de la fuente, sino de hoy

statement-her2_D-RT-01 = Para metástasis en el hueso que duelen, un ensayo muestra el mismo alivio del dolor a los tres meses con una sesión o con varias. Una sola tiene menos efectos secundarios al principio, pero hay que repetir el tratamiento más veces.

## Afirmaciones: señales que necesitan atención hoy

statement-her2_D-EM-01 = Un dolor de espalda o cuello nuevo o peor, con debilidad, falta de sensación o cambios en la vejiga o el intestino, puede querer decir presión sobre la médula espinal. Las señales de los nervios son una emergencia; si solo hay dolor, hace falta atención el mismo día.
statement-her2_D-EM-02 = Un dolor de cabeza nuevo que es fuerte o viene por la mañana, vómito, confusión, una convulsión, o problemas nuevos con la fuerza, el habla, la vista o el equilibrio pueden querer decir presión en la cabeza. Esto es una emergencia. Por comprobar.
statement-her2_D-EM-03 = Fiebre (38,0 °C, o el límite de su tarjeta), escalofríos o sentirse muy mal durante el tratamiento pueden ser una infección grave. Esto es una emergencia. Una temperatura normal no la descarta.
statement-her2_D-EM-05 = Sed, orinar mucho, estreñimiento, náuseas y sueño fuera de lo normal pueden querer decir demasiado calcio en la sangre. Esto necesita atención el mismo día; la confusión lo hace una emergencia.
statement-her2_D-EM-06 = Empeorar muy rápido, piel amarilla, sangrado o confusión pueden querer decir que un órgano está fallando (una crisis visceral). Esto necesita atención el mismo día; la confusión, el sueño fuera de lo normal, un sangrado fuerte o la falta de aire en reposo lo hacen una emergencia. Una metástasis en un órgano, por sí sola, no es una crisis.
statement-her2_D-EM-10 = Falta de aire repentina, dolor en el pecho al respirar o tos con sangre pueden querer decir un coágulo en el pulmón. Esto es una emergencia; si solo hay una pierna hinchada, hace falta atención el mismo día. Por comprobar.
statement-her2_D-EM-11 = Falta de aire al acostarse, tobillos hinchados, desmayo o dolor en el pecho pueden querer decir un problema del corazón por el tratamiento. El dolor en el pecho, el desmayo, o la falta de aire en reposo o al acostarse son una emergencia.
statement-her2_D-EM-12 = Un dolor repentino en un hueso, un brazo o una pierna con forma rara, o una pierna que no puede soportar peso pueden querer decir un hueso roto. No apoye peso en esa parte. Pida ayuda enseguida.
statement-her2_D-EM-18 = Un dolor sin control o la desesperanza necesitan atención el mismo día. Un plan para acabar con la propia vida es una emergencia.

## Reglas: estrategia

rule-systemic-metastatic = Esto vale cuando el cáncer se ha extendido. La guía dice que la atención por lo general incluirá terapia hormonal, quimioterapia o las dos, con trastuzumab o sin él.
rule-surgery-limited-metastases = Esto vale cuando las metástasis están en uno o pocos lugares y causan molestias. La guía dice que para esto puede estar indicada la cirugía.
rule-radiotherapy-limited-metastases = Esto vale cuando las metástasis están en uno o pocos lugares y causan molestias. La guía dice que para esto puede estar indicada la radioterapia.

## Reglas: cirugía

rule-individual-surgery = La guía dice que la cirugía puede estar indicada para personas seleccionadas. Los casos que nombra no son una lista completa.
rule-palliative-mastectomy = La guía dice que puede estar indicado quitar la mama cuando un tumor duele o ha roto la piel.
rule-brain-surgery = Esto vale cuando el cáncer se ha extendido al cerebro. La guía dice que entonces la cirugía puede estar indicada para personas seleccionadas.
rule-spinal-surgery = Esto vale cuando una metástasis en la columna presiona la médula espinal. La guía dice que para esto puede estar indicada la cirugía.
rule-lung-surgery = La guía dice que la cirugía puede estar indicada cuando el pulmón es el único lugar de las metástasis.
rule-fracture-surgery = Esto vale cuando un hueso se ha roto donde el cáncer lo hizo débil. La guía dice que para esto puede estar indicada la cirugía.
rule-prophylactic-fixation = La guía dice que la cirugía puede estar indicada cuando un hueso débil está a punto de romperse.
rule-pleural-effusion-procedure = La guía dice que puede estar indicado un procedimiento cuando hay líquido en torno al pulmón.
rule-pericardial-effusion-procedure = La guía dice que puede estar indicado un procedimiento cuando hay líquido en torno al corazón.

## Reglas: radioterapia

rule-radiotherapy-symptomatic-metastases = Esto vale cuando las metástasis están en uno o pocos lugares y causan molestias. La guía dice que la radioterapia tiene en esto un papel importante.
rule-radiotherapy-bone = En la lista de la guía, las metástasis en el hueso que duelen son una razón para dar radioterapia.
rule-radiotherapy-brain = Esto vale cuando la cirugía no puede quitar metástasis en el cerebro. En la lista de la guía, esto es una razón para dar radioterapia.
rule-radiotherapy-meninges = Esto vale cuando la cirugía no puede quitar metástasis en las membranas que cubren el cerebro. En la lista de la guía, esto es una razón para dar radioterapia.
rule-radiotherapy-spinal-cord = Esto vale cuando la cirugía no puede quitar metástasis en la médula espinal. En la lista de la guía, esto es una razón para dar radioterapia.
rule-radiotherapy-bronchus = En la lista de la guía, un tumor que tapa una vía respiratoria es una razón para dar radioterapia.
rule-radiotherapy-breast = En la lista de la guía, un tumor de la mama que duele o está abierto es una razón para dar radioterapia.
rule-radiotherapy-chest-wall = Esto vale cuando un tumor de la pared torácica duele o está abierto. En la lista de la guía, esto es una razón para dar radioterapia.
rule-postoperative-radiotherapy-brain = Esto vale cuando la cirugía ha quitado presión del cerebro. La guía dice que entonces también se debe dar radioterapia.
rule-postoperative-radiotherapy-spine = Esto vale cuando la cirugía ha liberado la médula espinal. La guía dice que entonces también se debe dar radioterapia.
rule-postoperative-radiotherapy-fracture = Esto vale cuando se ha fijado un hueso roto por el cáncer. La guía dice que entonces también se debe dar radioterapia.
rule-strontium-89 = La guía dice que se puede dar estroncio-89 cuando muchos huesos están afectados y duelen.

## Reglas: hueso

rule-bisphosphonate = La guía dice que se debe considerar un bisfosfonato cuando el cáncer se ha extendido al hueso.
rule-bone-support = Esto vale cuando un hueso que le sostiene ha perdido fuerza. La guía dice que para esto se debe considerar la cirugía, la radioterapia o las dos.

## Reglas: ensayos y alivio

rule-trial-advanced = Esto vale cuando el cáncer se ha extendido o ha vuelto. La guía dice que en este estado se debe considerar a todas las personas para un ensayo clínico.
rule-trial-inoperable = La guía dice que en este estadio se debe considerar a todas las personas para un ensayo sobre la mejor forma de unir los tipos de tratamiento.
rule-trial-second-line = Algunas personas necesitan una nueva quimioterapia. La guía dice que son buenas candidatas a un ensayo, porque no hay una norma.
rule-comfort-metastatic = La guía dice que la atención del cáncer que se ha extendido es paliativa: busca una vida mejor y más larga.
rule-comfort-everyone = Aliviar el dolor y otras molestias es para todas las personas; la guía remite a un texto propio sobre el dolor.

## Reglas: pruebas

rule-restaging = La guía dice que antes del tratamiento están indicadas pruebas para ver cuánto se ha extendido el cáncer.
rule-recurrence-biopsy = Esto vale cuando el cáncer puede haber vuelto o puede haberse extendido. La guía dice que entonces, siempre que sea posible, se deben tomar células o tejido.
rule-spine-examination = Esto vale cuando el cáncer se ha extendido a la columna. La guía dice que se debe evaluar a las personas por si hay presión temprana sobre la médula, aunque se sientan bien.

## Reglas: no operable e inflamatorio

rule-combined-modality-stage-3b = La guía dice que para el estadio 3B la norma de atención es un tratamiento conjunto con la meta de curar.
rule-combined-modality-supraclavicular = La guía dice que a las personas con cáncer en ganglios por encima de la clavícula se las debe tratar con la misma meta de curar.
rule-combined-modality-inflammatory = La guía pone este tipo de cáncer al lado del estadio 3B, donde la norma de atención es un tratamiento conjunto con la meta de curar.
rule-biopsy = Para saber cómo es el tumor, primero se toma un trozo. La guía dice que al principio la cirugía en general se limita a esto.
rule-initial-chemotherapy = La guía dice que la quimioterapia con una antraciclina, un taxano o los dos es la norma como primer paso.
rule-mastectomy-with-radiation = Esto vale cuando la quimioterapia ha hecho efecto. La guía dice que el siguiente paso puede consistir entonces en quitar la mama, y después radioterapia.
rule-breast-conserving-therapy = Esto vale cuando la primera quimioterapia ha hecho buen efecto. La guía dice que entonces se puede considerar conservar la mama.
rule-further-chemotherapy = La guía dice que, una vez tratada la mama, el siguiente paso puede consistir en más quimioterapia.
rule-hormone-therapy-inoperable = Esto vale cuando ER es positivo o no se conoce. La guía dice que entonces se debe administrar terapia hormonal.

## Reglas: recaída en la mama o cerca

rule-recurrence-local-surgery = Esto vale cuando el cáncer volvió cerca. La guía dice que se debe considerar más tratamiento local, como quitar la mama.
rule-recurrence-surgery-chest-wall = La guía dice que la cirugía puede ser curativa cuando la pared torácica es el único lugar.
rule-recurrence-radiotherapy-chest-wall = La guía dice que la radioterapia puede ser curativa cuando la pared torácica es el único lugar.
rule-systemic-recurrence = La guía dice que se debe considerar medicina para todo el cuerpo, porque el riesgo de metástasis más tarde es alto.

## Reglas: terapia hormonal

rule-hormone-therapy-initial = La guía dice que después de la menopausia en general se debe considerar esto primero. Vale cuando ER o PR es positivo, o si no se conoce ninguno de los dos.
rule-hormone-therapy-bone-soft-tissue = Metástasis solo en hueso y tejido blando: aquí la guía dice que esto está especialmente indicado. Vale si lleva más de un año sin esa medicina, o si nunca la tomó.
rule-hormone-therapy-within-a-year = Metástasis solo en hueso o tejido blando: aquí la guía dice que se debe dar terapia hormonal de segunda línea. Es para personas que tomaron esa medicina en el año antes de que volviera el cáncer.
rule-hormone-therapy-second-line = Para el siguiente paso después de la menopausia, la guía nombra algunas medicinas como ejemplos. No se sabe qué orden es el mejor.
rule-ovarian-ablation = Antes de la menopausia, la guía dice que las mujeres se deben someter a esto. Hace que los ovarios dejen de producir hormonas.
rule-hormone-therapy-not-alone = Esto trata del cáncer en uno de estos lugares. La guía dice que entonces las personas no deben recibir terapia hormonal como única medicina.
rule-hormone-therapy-flare = Precaución: en las primeras semanas, el dolor de huesos y un valor de la sangre llamado fosfatasa alcalina pueden subir sin que el cáncer crezca.
rule-hormone-therapy-hypercalcaemia = Con cáncer en muchos huesos, hay riesgo de demasiado calcio en la sangre cuando empieza la terapia hormonal.

## Reglas: trastuzumab y lapatinib

rule-trastuzumab = La guía dice que las personas cuyo cáncer extendido tiene mucho HER2 son candidatas a trastuzumab con paclitaxel, o a un ensayo.
rule-trastuzumab-with-doxorubicin = Precaución: dado junto con doxorubicina, el trastuzumab causó daño grave al corazón.
rule-lapatinib-capecitabine = La guía informa que esta pareja frenó el crecimiento por más tiempo que la capecitabina sola después de una antraciclina, un taxano y trastuzumab.

## Reglas: quimioterapia

rule-chemotherapy-after-hormones = Esto vale cuando el cáncer crece durante la terapia hormonal. La guía dice que entonces las personas son candidatas a quimioterapia.
rule-chemotherapy-receptor-negative = Esto vale cuando ER y PR son los dos negativos. La guía dice que entonces las personas son candidatas a quimioterapia.
rule-chemotherapy-visceral = Esto vale cuando el cáncer se ha extendido a órganos internos. La guía dice que entonces las personas son candidatas a quimioterapia.
rule-chemotherapy-next = La guía dice que, cuando el cáncer vuelve, se puede usar una medicina tras otra, o varias a la vez.
rule-chemotherapy-early-failure = La terapia hormonal puede fallar pronto, por ejemplo en menos de seis meses. La guía sugiere que entonces sigue la quimioterapia.
rule-chemotherapy-heart = Se debe considerar el daño al corazón cuando se piensa en la doxorubicina, y lo que usted anotó puede aumentar ese riesgo.
rule-chemotherapy-heart-protection = Si se elige epirubicina o doxorubicina, el corazón importa: el dexrazoxano protege con la epirubicina, y un goteo lento de doxorubicina puede ayudar.

## Reglas: señales que necesitan atención hoy

rule-red-flag-spinal-cord = Estas señales pueden querer decir que algo presiona la médula espinal.
    .action = Con señales de los nervios, ahora; si solo hay dolor, hoy. ¿Siente debilidad, pesadez o falta de sensación, tiene paso inseguro o caídas, siente descargas eléctricas por la espalda, o tiene problemas nuevos con la vejiga o el intestino? Entonces llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. Si solo tiene el dolor, llame hoy a su equipo médico. Diga que tiene cáncer y que podría ser la médula espinal.
rule-red-flag-brain = Estas señales pueden querer decir hinchazón o presión en la cabeza.
    .action = Llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. Si hay una convulsión, debilidad repentina, pérdida del habla, el peor dolor de cabeza de su vida o un desmayo, llame a una ambulancia.
rule-red-flag-infection = Estas señales pueden querer decir una infección grave mientras su cuerpo no la puede combatir bien.
    .action = Llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. No espere, y no tome antes una medicina para la fiebre. Una temperatura normal no la descarta. Diga qué tratamiento contra el cáncer ha recibido.
rule-red-flag-calcium = Estas señales pueden querer decir demasiado calcio en la sangre.
    .action = ¿Tiene confusión o mucho sueño? Entonces llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. Si no, llame hoy a su equipo médico. Un análisis de sangre puede mostrarlo.
rule-red-flag-organ-failure = Estas señales pueden querer decir que un órgano como el hígado no funciona bien.
    .action = Llame hoy a su equipo médico. Si tiene confusión o mucho sueño, sangra mucho o le falta el aire en reposo, llame ahora al servicio de emergencias.
rule-red-flag-breathlessness = Estas señales pueden querer decir un coágulo de sangre en el pulmón, o un problema del corazón. También puede ser que una medicina contra el cáncer inflame los pulmones.
    .action = Llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. Diga qué medicinas ha recibido. Si tiene hinchada una pierna o los dos tobillos, o su peso sube rápido, y no hay nada más, llame hoy a su equipo médico.
rule-red-flag-fracture = Estas señales pueden querer decir que un hueso se ha roto o está a punto de romperse.
    .action = No apoye peso en esa parte. Llame ahora al número de urgencias de su equipo médico o al servicio de emergencias.
rule-red-flag-pain-or-despair = Un dolor así y los pensamientos oscuros son razones para buscar ayuda hoy, y la ayuda existe.
    .action = Llame hoy a su equipo médico y diga que no puede esperar. Si está pensando en acabar con su vida, llame ahora al servicio de emergencias o a una línea de crisis. Pida a alguien que se quede con usted.

## Fuerza: con cuánta firmeza lo dice la fuente

strength-will-usually = por lo general será parte de la atención (lo que se hacía casi siempre)
strength-with-or-without = puede ser parte de ello o no
strength-may-be-indicated = puede estar indicado (puede convenir a personas seleccionadas)
strength-should-be-considered = se debe considerar
strength-should-generally-be-considered = en general se debe considerar
strength-should-be-given = se debe dar
strength-should-be-administered = se debe administrar
strength-should-be-treated = se debe tratar
strength-should-undergo = se debe someter a ello
strength-should-be-evaluated = se debe evaluar
strength-should-not-receive = no debe recibirlo
strength-should-whenever-possible = se debe hacer siempre que sea posible
strength-has-a-major-role = tiene un papel importante
strength-is-an-indication = es una razón de la lista para ello
strength-is-indicated = está indicado
strength-especially-indicated = está especialmente indicado
strength-can-be-given = se puede dar
strength-can-be-used = se puede usar
strength-can-be-considered = se puede considerar
strength-may-consist-of = puede consistir en ello
strength-may-be-curative = puede ser curativo (puede curar)
strength-may = puede ocurrir, o puede ayudar
strength-standard-of-care = es la norma de atención
strength-is-standard = es la norma
strength-generally-limited-to = en general se limita a ello
strength-is-palliative = es paliativo (busca aliviar y alargar la vida)
strength-are-candidates = las personas así son candidatas
strength-are-good-candidates = las personas así son buenas candidatas
strength-useful-in-selecting = es útil para elegir
strength-will-influence = influirá en la elección
strength-shows = un hallazgo de estudios
strength-suggests = estudios o la experiencia lo sugieren
strength-concludes = una conclusión de varios estudios
strength-examples = ejemplos, no una lista completa
strength-lists = una lista de lo que es activo, sin orden
strength-inconsistent = los estudios no coinciden
strength-not-known = no se sabe
strength-unclear = no está claro
strength-no-data-support = no hay datos que apoyen una diferencia
strength-under-evaluation = todavía en evaluación (entonces, solo en ensayos)
strength-explores = una pregunta abierta en ese momento
strength-caution = una precaución
strength-at-risk = un riesgo que hay que vigilar
strength-background = información de fondo
strength-refer = remite a otro texto
strength-emergency = una señal que necesita atención enseguida o el mismo día

## Notas sobre las citas: qué saber antes de apoyarse en ellas

citation-porter-1993 = Este ensayo fue en hombres con cáncer de próstata, así que es evidencia indirecta para el cáncer de mama.
citation-quilty-1994 = Este ensayo fue en hombres con cáncer de próstata, así que es evidencia indirecta para el cáncer de mama.
citation-powles-2006 = Este ensayo fue en mujeres con cáncer de mama operable, después de la cirugía. Se cita para personas cuyo cáncer ya se ha extendido al hueso.
citation-hortobagyi-1998 = Este es el informe de un ensayo a los dos años. Las mujeres del ensayo recibían también quimioterapia.
citation-rosen-2003 = Este ensayo también incluyó a personas con mieloma, un cáncer de la médula ósea. De las que participaron, 1130 tenían cáncer de mama.
citation-berg-1994 = El número de PubMed se da como está en la fuente. No parece correcto para un artículo de 1994.
citation-aberizk-1986 = Este artículo trata de la recaída después de la mastectomía. La fuente lo cita para la recaída en una mama que se conservó.
citation-bonneterre-2000 = Este ensayo fue a doble ciego, pero la fuente da a su frase un código de ensayos abiertos. Citamos el código tal como está.
citation-nabholtz-2000 = Este ensayo fue a doble ciego, pero la fuente da a su frase un código de ensayos abiertos. Citamos el código tal como está.
citation-mouridsen-2003 = Este ensayo fue a doble ciego, pero la fuente da a su frase un código de ensayos abiertos. Citamos el código tal como está.
citation-robert-2006 = Este ensayo fue abierto, pero la fuente da a su frase un código de ensayos a doble ciego. Citamos el código tal como está.
citation-buzdar-1989 = Este ensayo fue de un tratamiento después de la cirugía para el cáncer temprano. La fuente lo cita para el cáncer que se ha extendido.
citation-waeber-2003 = Este es, él mismo, un ensayo aleatorizado. La fuente lo cita junto a su observación de que no había ningún estudio aleatorizado que guiara la atención.
citation-burstein-2001 = Este estudio fue de trastuzumab con vinorelbina. La fuente lo cita para trastuzumab con paclitaxel o en un ensayo.
citation-gershanovich-1998 = Este ensayo comparó el letrozol con la aminoglutetimida, no con el megestrol.
citation-peethambaram-1999 = Este ensayo comparó un estrógeno (DES) con tamoxifeno. No comparó un inhibidor de la aromatasa con megestrol.
citation-kvinnsland-2000 = Este estudio del exemestano no hizo comparación con el megestrol.
citation-peters-1996 = Este es un resumen de congreso, no un artículo completo.
citation-honig-1996 = Este es un capítulo de un libro de texto.
citation-henderson-2002 = Este es un editorial, no un estudio.
citation-seidman-2003 = Este es un comentario sobre el ensayo de Sledge y otros (2003), no un estudio.
citation-overmoyer-2003 = Este es un comentario sobre el ensayo de Sledge y otros (2003), no un estudio.
citation-rtog-9714-record = Este es el registro de un ensayo, no un artículo. Incluyó a personas con cáncer de mama o de próstata; los resultados salieron en 2005.
citation-hartsell-2005 = Este ensayo incluyó a personas con cáncer de mama o de próstata. La fuente de 2009 no lo cita; lo añadimos como la respuesta posterior.
citation-geyer-2006 = Que la fuente cita este ensayo es de memoria: por comprobar.
citation-cameron-2008 = Leímos el resumen de este ensayo. Que la fuente lo cita es de memoria: por comprobar.
citation-miller-2007 = Que la fuente cita este ensayo es de memoria: por comprobar. La aprobación del bevacizumab para el cáncer de mama en Estados Unidos se retiró en 2011.
citation-trial-search-stage-4 = La búsqueda preparada de 2009 ya no existe. Esta pide hoy lo mismo al registro de ensayos de Estados Unidos.
citation-trial-search-recurrent = La búsqueda preparada de 2009 ya no existe. Esta pide hoy lo mismo al registro de ensayos de Estados Unidos.

## Datos de la edición actual: sobre usted

fact-pregnant = Embarazo
    .question = ¿Está embarazada? Si pudiera estarlo, primero se hace una prueba, así que déjelo sin contestar hasta entonces.
    .where = Una prueba de embarazo se lo dice. Su equipo médico puede hacerla.
    .help = Muchas medicinas contra el cáncer pueden dañar a un bebé antes de nacer. Por eso se pregunta.

fact-pregnancy_trimester = Etapa del embarazo
    .question = ¿En qué trimestre del embarazo está? Si tiene dudas, déjelo sin contestar.
    .where = En su cartilla de embarazo, o cuente desde el primer día de su última regla.
    .help = El primer trimestre termina con la semana 13, el segundo con la semana 27.
value-pregnancy_trimester-first = El primer trimestre, hasta la semana 13
value-pregnancy_trimester-second = El segundo trimestre, semanas 14 a 27
value-pregnancy_trimester-third = El último trimestre, desde la semana 28
value-pregnancy_trimester-not_applicable = No estoy embarazada

fact-breastfeeding = Lactancia
    .question = ¿Está dando el pecho?
    .where = Esto lo sabe usted mejor que nadie.

fact-ecog = Nivel de actividad
    .question = ¿Cuánta actividad hace casi todos los días? Ponga 0 si hace todo lo que hacía antes, 1 si solo el trabajo pesado es demasiado, 2 si puede cuidarse pero no trabajar, 3 si descansa más de la mitad del día, 4 si necesita ayuda con todo.
    .where = Las cartas de la clínica lo llaman "ECOG", "estado funcional" o "performance status". Usted también puede juzgarlo.
    .sample =
        Estado funcional ECOG: 1
    .at-0 = ECOG 0 (todo lo que hacía antes)
    .at-1 = ECOG 1 (solo el trabajo pesado es demasiado)
    .at-2 = ECOG 2 (puede cuidarse pero no trabajar)
    .at-3 = ECOG 3 (descansa más de la mitad del día)
    .at-4 = ECOG 4 (necesita ayuda con todo)

## Datos de la edición actual: en qué punto está el cáncer

fact-visceral_crisis = Un órgano en peligro
    .question = ¿Ha dicho su equipo que el cáncer hace que un órgano falle rápido, como el hígado o los pulmones?
    .where = Busque "crisis visceral" en la última carta de su clínica. Si no la encuentra, pregunte a su equipo médico.
    .help = Una metástasis en un órgano, por sí sola, no es esto. Una crisis visceral quiere decir que los análisis de sangre y los síntomas empeoran rápido.
value-visceral_crisis-no = No, mis órganos funcionan lo bastante bien
value-visceral_crisis-impending = Puede ocurrir pronto, el equipo está preocupado
value-visceral_crisis-present = Sí, un órgano está fallando rápido

fact-recurrence_site = Dónde volvió el cáncer cerca de la mama
    .question = Si volvió solo cerca de la mama, ¿dónde está?
    .where = Mire el informe de imagen o de biopsia de cuando volvió.
value-recurrence_site-breast = En la misma mama
value-recurrence_site-chest_wall = En la piel o la pared torácica después de quitar la mama
value-recurrence_site-regional_nodes = En ganglios de la axila, cerca de la clavícula o detrás del esternón
value-recurrence_site-not_applicable = No volvió solo cerca de la mama

fact-recurrence_removal = Operación para quitar el cáncer
    .question = ¿Puede un cirujano quitar lo que volvió cerca de la mama, o ya se quitó?
    .where = Pregunte a su cirujano. Después de una operación, busque "márgenes" o "margins" en el informe del laboratorio.
value-recurrence_removal-removable = Se puede quitar, y no se ha hecho hasta ahora
value-recurrence_removal-not_removable = Por ahora no se puede quitar
value-recurrence_removal-removed_completely = Se quitó por completo
value-recurrence_removal-removed_incompletely = Se quitó, pero quedó algo en el borde
value-recurrence_removal-not_applicable = No volvió solo cerca de la mama

## Datos de la edición actual: metástasis

fact-brain_metastases_state = Cómo están las metástasis en el cerebro
    .question = Si hay cáncer en el cerebro, ¿cómo está?
    .where = Mire el último informe de la imagen del cerebro (MRI o resonancia).
value-brain_metastases_state-stable = Tratado, y no crece
value-brain_metastases_state-active_without_symptoms = Sin tratar o creciendo, y no noto nada
value-brain_metastases_state-active_with_symptoms = Sin tratar o creciendo, con síntomas
value-brain_metastases_state-not_applicable = No hay ninguno en el cerebro

fact-brain_metastases_number = Número de focos en el cerebro
    .question = ¿Cuántos focos de cáncer muestra la imagen del cerebro?
    .where = Mire el último informe de la imagen del cerebro (MRI o resonancia).
value-brain_metastases_number-one = Uno
value-brain_metastases_number-two_to_four = De dos a cuatro
value-brain_metastases_number-five_to_ten = De cinco a diez
value-brain_metastases_number-more_than_ten = Más de diez
value-brain_metastases_number-not_applicable = Ninguno

fact-brain_metastasis_large = Un foco grande en el cerebro
    .question = ¿Hay en el cerebro un foco de más de 3 a 4 cm, o que presiona el cerebro a su alrededor?
    .where = Busque en el informe de la imagen del cerebro un tamaño en cm, o "efecto de masa" ("mass effect").

fact-brain_metastasis_near_hippocampus = Un foco cerca del centro de la memoria
    .question = ¿Hay un foco a 5 mm o menos del hipocampo, la parte del cerebro que guarda los recuerdos?
    .where = Pregunte al equipo que planea la radioterapia. Se ve en la imagen del cerebro.

fact-spine_stability = Qué tan estable es la columna
    .question = Si hay cáncer en la columna, ¿qué tan estable es?
    .where = Busque "SINS", una puntuación de 0 a 18, en el informe de imagen o en la carta del cirujano.
    .sample =
        SINS: 8
    .help = De 0 a 6 es estable, de 7 a 12 está en medio, de 13 a 18 es inestable.
value-spine_stability-stable = Estable (puntuación de 0 a 6)
value-spine_stability-potentially_unstable = En medio (puntuación de 7 a 12)
value-spine_stability-unstable = Inestable (puntuación de 13 a 18)
value-spine_stability-not_applicable = No hay ninguno en la columna

fact-mirels_score = Riesgo de que se rompa un hueso largo
    .question = Si hay cáncer en un hueso largo del brazo o la pierna, ¿cuál es su puntuación de Mirels?
    .where = Pregunte al cirujano de huesos. La puntuación va de 4 a 12 y se lee en una radiografía y según cuánto duele.
    .amount = puntuación de Mirels { $count }
value-mirels_score-never = No hay ninguno en un hueso largo

## Datos de la edición actual: síntomas

fact-effusion_causes_symptoms = Líquido que se nota
    .question = ¿El líquido alrededor de un pulmón o del corazón le hace difícil respirar, o le duele?
    .where = Guíese por cómo se siente.

fact-bone_pain_after_radiotherapy = Dolor de hueso después de la radioterapia
    .question = ¿Un hueso que recibió radioterapia ha vuelto a doler, o no ha dejado de doler, cuatro semanas o más después?
    .where = Guíese por cómo se siente. La fecha de la radioterapia está en la carta de la clínica de radioterapia.

fact-pain = Dolor
    .question = ¿Tiene dolor por el cáncer o por su tratamiento?
    .where = Guíese por cómo se siente. También cuenta el dolor que una medicina controla.

## Datos de la edición actual: cómo es el tumor

fact-esr1 = Prueba de ESR1
    .question = ¿Qué mostró el análisis de sangre para ESR1? Solo cuenta una prueba hecha después de su último inhibidor de la aromatasa.
    .where = Busque "ESR1" en un informe llamado "biopsia líquida" o "ctDNA".
    .help = ESR1 guarda el plano del receptor de estrógeno. Puede cambiar mientras se toma un inhibidor de la aromatasa.
value-esr1-mutated = Se encontró un cambio (mutación)
value-esr1-wild_type = No se encontró ningún cambio

fact-pik3ca = Prueba de PIK3CA
    .question = ¿Qué mostró la prueba de PIK3CA?
    .where = Busque "PIK3CA" en el informe de genes del tumor o de la sangre ("NGS" o "ctDNA").
value-pik3ca-mutated = Se encontró un cambio (mutación)
value-pik3ca-wild_type = No se encontró ningún cambio

fact-akt1 = Prueba de AKT1
    .question = ¿Qué mostró la prueba de AKT1?
    .where = Busque "AKT1" en el informe de genes del tumor ("NGS").
value-akt1-mutated = Se encontró un cambio (mutación)
value-akt1-wild_type = No se encontró ningún cambio

fact-pten = Prueba de PTEN
    .question = ¿Qué mostró la prueba de PTEN, hecha en un trozo del tumor?
    .where = Busque "PTEN" en el informe de genes del tumor ("NGS"). En la sangre puede pasar sin verse.
value-pten-mutated = Cambiado o perdido
value-pten-wild_type = Sin cambio

fact-germline_brca = BRCA1 o BRCA2 heredado
    .question = ¿Qué mostró la prueba de BRCA1 y BRCA2 heredados? Una prueba solo del tumor no lo dice.
    .where = Busque "germinal" o "germline" y "BRCA" en un informe de genética, hecho con sangre o saliva.
value-germline_brca-pathogenic = Un cambio dañino ("patogénico" o "probablemente patogénico")
value-germline_brca-vus = Un cambio de sentido poco claro ("VUS")
value-germline_brca-negative = Ningún cambio dañino

fact-germline_palb2 = PALB2 heredado
    .question = ¿Qué mostró la prueba de PALB2 heredado?
    .where = Busque "germinal" o "germline" y "PALB2" en un informe de genética.
value-germline_palb2-pathogenic = Un cambio dañino ("patogénico" o "probablemente patogénico")
value-germline_palb2-vus = Un cambio de sentido poco claro ("VUS")
value-germline_palb2-negative = Ningún cambio dañino

fact-somatic_brca = BRCA cambiado solo en el tumor
    .question = ¿La prueba de genes del tumor mostró un cambio dañino de BRCA que usted no heredó?
    .where = Busque "somático" o "somatic" y "BRCA" en el informe de genes del tumor.
value-somatic_brca-pathogenic = Sí, un cambio dañino solo en el tumor
value-somatic_brca-negative = No

fact-pdl1_cps = Puntuación de PD-L1 (CPS)
    .question = ¿Cuál es la puntuación de PD-L1 del tumor, llamada CPS?
    .where = Busque "PD-L1", "22C3" y "CPS" en el informe de patología. Es un número de 0 a 100.
    .sample =
        PD-L1 (22C3): CPS 12

fact-microsatellite_status = Microsatélites
    .question = ¿El tumor es MSI-H o dMMR? En un informe puede decir "alta inestabilidad de microsatélites" o "deficiencia en la reparación de errores de apareamiento".
    .where = Busque "MSI" o "MMR" en el informe de genes o de patología.
    .sample =
        Microsatélites: estables (MSS)
value-microsatellite_status-high = Sí: MSI alta o dMMR
value-microsatellite_status-stable = No: estable, o la reparación funciona

fact-tumour_mutational_burden = Número de mutaciones (TMB)
    .question = ¿Cuál es la carga de mutaciones del tumor (TMB)?
    .where = Busque "TMB" en el informe de genes. Se da en mutaciones por megabase.
    .sample =
        TMB: 7 mut/Mb

fact-tumour_alterations = Cambios raros en el tumor
    .question = ¿Cuáles de estos cambios raros se encontraron en el tumor? Marque lo que sepa.
    .where = Mire el informe de genes del tumor ("NGS").
value-tumour_alterations-ntrk_fusion = Fusión de NTRK
value-tumour_alterations-ret_fusion = Fusión de RET
value-tumour_alterations-braf_v600e = Mutación BRAF V600E
value-tumour_alterations-erbb2_mutation = Mutación de ERBB2 (HER2), sin que la enfermedad sea HER2 positiva

## Datos de la edición actual: tratamiento hasta ahora

value-prior_drugs_early-platinum = Platino: carboplatino o cisplatino
value-prior_drugs_early-capecitabine = Capecitabina: quimioterapia en tabletas
value-prior_drugs_early-pertuzumab = Pertuzumab: una medicina contra HER2
value-prior_drugs_early-trastuzumab_emtansine = Trastuzumab emtansina (T-DM1)
value-prior_drugs_early-trastuzumab_deruxtecan = Trastuzumab deruxtecán (T-DXd)
value-prior_drugs_early-cdk46_inhibitor = Un inhibidor de CDK4/6: abemaciclib, palbociclib o ribociclib
value-prior_drugs_early-parp_inhibitor = Un inhibidor de PARP: olaparib o talazoparib
value-prior_drugs_early-checkpoint_inhibitor = Un inhibidor de puntos de control inmunitario, como pembrolizumab
value-prior_drugs_advanced-platinum = Platino: carboplatino o cisplatino
value-prior_drugs_advanced-capecitabine = Capecitabina: quimioterapia en tabletas
value-prior_drugs_advanced-eribulin = Eribulina
value-prior_drugs_advanced-pertuzumab = Pertuzumab: una medicina contra HER2
value-prior_drugs_advanced-trastuzumab_emtansine = Trastuzumab emtansina (T-DM1)
value-prior_drugs_advanced-trastuzumab_deruxtecan = Trastuzumab deruxtecán (T-DXd)
value-prior_drugs_advanced-tucatinib = Tucatinib
value-prior_drugs_advanced-sacituzumab_govitecan = Sacituzumab govitecán
value-prior_drugs_advanced-datopotamab_deruxtecan = Datopotamab deruxtecán
value-prior_drugs_advanced-checkpoint_inhibitor = Un inhibidor de puntos de control inmunitario, como pembrolizumab
value-prior_drugs_advanced-fulvestrant = Fulvestrant: terapia hormonal en inyección
value-prior_drugs_advanced-cdk46_inhibitor = Un inhibidor de CDK4/6: abemaciclib, palbociclib o ribociclib
value-prior_drugs_advanced-oral_serd = Un bloqueador del receptor de estrógeno que se toma por la boca, como elacestrant o imlunestrant
value-prior_drugs_advanced-pi3k_akt_inhibitor = Un inhibidor de PI3K o AKT: alpelisib, capivasertib, inavolisib o gedatolisib
value-prior_drugs_advanced-everolimus = Everolimus
value-prior_drugs_advanced-parp_inhibitor = Un inhibidor de PARP: olaparib o talazoparib

fact-months_on_latest_cdk46 = Tiempo con el último inhibidor de CDK4/6
    .question = ¿Cuántos meses tomó su último inhibidor de CDK4/6, como palbociclib, ribociclib o abemaciclib? Un número aproximado ayuda.
    .where = Busque las fechas en las cartas de la clínica, o pregunte en su farmacia.
value-months_on_latest_cdk46-never = Nunca tomé uno

fact-months_since_adjuvant_cdk46 = Tiempo desde el final de un inhibidor de CDK4/6 hasta que el cáncer volvió
    .question = ¿Tomó un inhibidor de CDK4/6 para un cáncer sin metástasis lejanas (estadios 1 a 3C)? Si es así, ¿cuántos meses después de terminarlo volvió el cáncer?
    .where = Mire las cartas del tiempo después de su operación.
    .help = Ponga 0 si el cáncer volvió mientras lo tomaba.
value-months_since_adjuvant_cdk46-never = No tomé ninguno para un cáncer sin metástasis lejanas

fact-months_since_adjuvant_her2 = Tiempo desde el final del tratamiento contra HER2 hasta que el cáncer volvió
    .question = ¿Recibió una medicina contra HER2 para un cáncer sin metástasis lejanas (estadios 1 a 3C)? Si es así, ¿cuántos meses después de terminarla volvió el cáncer?
    .where = Busque trastuzumab, pertuzumab, T-DM1 o T-DXd en las cartas de ese tiempo.
    .help = Ponga 0 si el cáncer volvió durante ese tratamiento.
value-months_since_adjuvant_her2-never = No recibí ninguna para un cáncer sin metástasis lejanas

fact-months_since_curative_treatment = Tiempo desde el final del tratamiento hasta que el cáncer volvió
    .question = ¿Recibió tratamiento para un cáncer sin metástasis lejanas (estadios 1 a 3C)? Si es así, ¿cuántos meses después de terminarlo volvió el cáncer? Cuente desde la operación o desde la última quimioterapia, lo que haya sido más tarde.
    .where = Busque la fecha final en la carta que cerró su primer tratamiento.
value-months_since_curative_treatment-never = No tuve ninguno para un cáncer sin metástasis lejanas

fact-surgery_result = Lo que encontró la operación cuando primero hubo medicinas
    .question = Si le operaron después de recibir primero medicinas, ¿quedaba algo de cáncer invasivo en la mama o en los ganglios?
    .where = Busque en el informe de laboratorio de la operación "pCR" (no quedaba) o "residual" (quedaba algo).
    .sample =
        Cáncer residual en la mama, 0,8 cm
        Sin cáncer en tres ganglios
    .help = Solo cuenta el cáncer invasivo. Las células que se quedaron dentro de los conductos de la leche (CDIS, "in situ", ypTis) cuentan como que no quedaba nada.
value-surgery_result-no_cancer_left = No quedaba cáncer invasivo
value-surgery_result-cancer_left = Quedaba algo de cáncer invasivo
value-surgery_result-not_operated = No me operaron después de recibir primero medicinas

fact-breast_radiated_before = Radioterapia anterior en la mama o la pared torácica
    .question = ¿Ha recibido antes radioterapia en esta mama o en la pared torácica?
    .where = Busque una carta de la clínica de radioterapia. Dice qué zona se trató.

## Datos de la edición actual: su salud en lo demás

fact-region = Dónde recibe tratamiento
    .question = ¿Dónde recibe tratamiento? Lo que está aprobado cambia de un lugar a otro.
    .where = Esto lo sabe usted mejor que nadie.
value-region-united_states = En Estados Unidos
value-region-european_union = En la Unión Europea
value-region-elsewhere = En otro lugar

fact-lvef = Con qué fuerza bombea el corazón (LVEF)
    .question = ¿Cuál fue la fuerza de bombeo de su corazón (LVEF) en una prueba de los últimos tres meses?
    .where = Busque "LVEF", "FEVI" o "EF" en el informe de un estudio del corazón (eco o MUGA). Es un porcentaje.
    .sample =
        Ventrículo izquierdo: tamaño normal
        FEVI (LVEF): 61 %

fact-qtc = Intervalo QT del corazón
    .question = ¿Cuál es el "QTc" en su último electrocardiograma?
    .where = Busque "QTc" o "QTcF" en el electrocardiograma, en milisegundos (ms).
    .sample =
        Frecuencia cardíaca: 72 por minuto
        QTcF: 431 ms

fact-kidney_egfr = Cómo funcionan los riñones
    .question = ¿Cuál es la función de sus riñones (eGFR o depuración de creatinina)?
    .where = Busque "TFGe", "eGFR", o "depuración" o "aclaramiento" de creatinina en sus análisis de sangre, en ml/min.

fact-lung_inflammation = Inflamación de los pulmones
    .question = ¿Ha tenido alguna vez una inflamación de los pulmones que no fuera una infección?
    .where = Mire sus cartas y los informes de estudios de imagen. Las palabras son "enfermedad pulmonar intersticial", "ILD" o "neumonitis".
value-lung_inflammation-none = No
value-lung_inflammation-past = Sí, en el pasado
value-lung_inflammation-active = Sí, ahora

fact-oxygen_needed = Oxígeno extra
    .question = ¿Le hace falta oxígeno extra, o es bajo su oxígeno en reposo?
    .where = Se mide con una pinza en el dedo. Su equipo médico se lo puede decir.

fact-liver_function = Cómo funciona el hígado
    .question = ¿Qué tan bien funciona su hígado?
    .where = Busque "bilirrubina", "ALT" (o "GPT") y "AST" (o "GOT") en sus análisis de sangre, o "Child-Pugh" en una carta. Su equipo médico puede decirle cuál vale para usted.
value-liver_function-normal = Normal
value-liver_function-mild = Un poco afectado (Child-Pugh A, o análisis por encima de lo normal)
value-liver_function-moderate = Medianamente afectado (Child-Pugh B)
value-liver_function-severe = Muy afectado (Child-Pugh C)

fact-blood_counts = Recuentos de la sangre
    .question = ¿Cómo están sus recuentos de la sangre?
    .where = Busque hemoglobina, glóbulos blancos ("leucocitos") y plaquetas en sus últimos análisis de sangre. Aquí los números están en miles por microlitro, que es lo mismo que 10⁹ por litro.
value-blood_counts-normal = Normales o casi
value-blood_counts-low = Bajos
value-blood_counts-very_low = Muy bajos (plaquetas por debajo de 60, o glóbulos blancos por debajo de 2,4), o bajando

fact-calcium = Calcio en la sangre
    .question = ¿Qué tan alto está el calcio en su sangre?
    .where = Busque "calcio" en sus últimos análisis de sangre.
value-calcium-low = Bajo
value-calcium-normal = Normal
value-calcium-high = Alto

fact-diabetes = Diabetes
    .question = ¿Tiene diabetes?
    .where = En su lista de enfermedades y medicinas.
value-diabetes-none = No
value-diabetes-type_2_diet = Tipo 2, sin medicinas
value-diabetes-type_2_tablets = Tipo 2, con tabletas o inyecciones que no son insulina
value-diabetes-type_2_insulin = Tipo 2, con insulina
value-diabetes-type_1 = Tipo 1

fact-hba1c = Azúcar en la sangre a largo plazo (HbA1c)
    .question = ¿Cuál es su HbA1c, el azúcar en la sangre de los últimos meses?
    .where = Busque "HbA1c" en sus análisis de sangre, en por ciento.
    .sample =
        HbA1c: 6,1 %

fact-dpyd = Prueba de DPYD
    .question = ¿Qué mostró la prueba de DPYD? Dice si el cuerpo puede descomponer la capecitabina y el 5-FU.
    .where = Busque "DPYD" o "DPD" en un informe del laboratorio.
    .sample =
        DPYD: ninguna variante, actividad normal
value-dpyd-normal = Normal
value-dpyd-partial = Reducido en parte
value-dpyd-complete = Ausente o casi

fact-ugt1a1 = Prueba de UGT1A1
    .question = ¿Qué mostró la prueba de UGT1A1?
    .where = Busque "UGT1A1" en un informe del laboratorio. Dos copias lentas se escriben "*28/*28".
    .sample =
        UGT1A1: *1/*28
value-ugt1a1-normal = Ninguna copia lenta
value-ugt1a1-one_slow_copy = Una copia lenta
value-ugt1a1-two_slow_copies = Dos copias lentas

fact-dental_check_done = Revisión dental
    .question = ¿Un dentista ha mirado sus dientes y ha tratado lo que hacía falta tratar?
    .where = Pregunte a su dentista.

fact-health_conditions = Otras enfermedades
    .question = ¿Cuáles de estas tiene? Marque lo que sepa y deje lo demás abierto.
    .where = Mire la lista de diagnósticos en las cartas de la clínica.
value-health_conditions-heart_failure = Insuficiencia cardíaca
value-health_conditions-unstable_coronary_disease = Angina que no está bajo control, espasmos de los vasos del corazón o un infarto reciente
value-health_conditions-heart_rhythm_or_mineral_problem = Síndrome de QT largo, latido lento, o potasio o magnesio bajos
value-health_conditions-untreated_blood_clot = Un coágulo de sangre ahora, o uno en el pasado sin anticoagulantes hoy
value-health_conditions-chronic_diarrhoea = Diarrea desde hace mucho tiempo, o un intestino inflamado
value-health_conditions-severe_autoimmune_disease = Una enfermedad autoinmune grave que necesita medicinas fuertes
value-health_conditions-organ_transplant = Un órgano trasplantado
value-health_conditions-past_severe_skin_reaction = Una reacción grave de la piel a una medicina en el pasado, como Stevens-Johnson
value-health_conditions-eye_surface_disease = Una enfermedad de la córnea, la parte de delante del ojo
value-health_conditions-marked_neuropathy = Manos o pies dormidos o con dolor que estorban en el día a día
value-health_conditions-past_myelodysplasia = Una enfermedad de la médula ósea en el pasado (MDS)
value-health_conditions-active_infection = Una infección en este momento
value-health_conditions-hepatitis_b = Hepatitis B, ahora o en el pasado
value-health_conditions-tp53_variant = Un cambio heredado de TP53 (Li-Fraumeni)

fact-other_medicines = Otras medicinas
    .question = ¿Toma una medicina de alguno de estos tipos? En la farmacia se lo pueden decir. Deje abierto lo que no sepa.
    .where = Lleve a la farmacia su lista de medicinas, hierbas y suplementos.
value-other_medicines-strong_cyp3a_inhibitor = Bloqueador fuerte de CYP3A, como claritromicina o itraconazol
value-other_medicines-moderate_cyp3a_inhibitor = Bloqueador mediano de CYP3A, como fluconazol
value-other_medicines-strong_cyp3a_inducer = Activador fuerte de CYP3A, como rifampicina, carbamazepina, fenitoína o hierba de San Juan
value-other_medicines-moderate_cyp3a_inducer = Activador mediano de CYP3A, como efavirenz
value-other_medicines-strong_pgp_inhibitor = Bloqueador fuerte de P-gp, como amiodarona, carvedilol, claritromicina o itraconazol
value-other_medicines-ugt1a1_inhibitor_or_inducer = Medicina que actúa sobre UGT1A1
value-other_medicines-qt_prolonging = Medicina que alarga el intervalo QT
value-other_medicines-warfarin_or_blood_thinner = Warfarina u otro anticoagulante

## Grados de firmeza de la edición actual

strength-should-be-offered = se debe ofrecer
strength-may-be-offered = se puede ofrecer
strength-one-of-the-preferred = es una de las opciones preferidas
strength-preferred-over = se prefiere
strength-approved = está aprobado por una agencia de medicamentos
strength-accelerated-approval = está aprobado por ahora (aprobación acelerada): aún falta más evidencia
strength-not-approved = no es un uso aprobado
strength-off-label = se usa fuera de su aprobación
strength-trials-only = tiene su lugar solo en estudios
strength-listed-option = está en la lista como una opción
strength-not-routine = no se hace de rutina
strength-not-established = no está establecido
strength-usually-not = por lo general no
strength-contraindicated = está contraindicado (no se debe dar)
strength-should-be-avoided = se debe evitar
strength-not-studied = no se estudió
strength-adapt = el equipo lo adapta
strength-watch = se nombra como precaución
strength-ask-first = pregunte primero
strength-test-first = primero la prueba
strength-expert-opinion = es la opinión de expertos
strength-our-reading = es nuestra lectura de los estudios: ninguna guía la respalda
strength-guidelines-differ = las guías difieren

## Escalas de la edición actual

scheme-asco = Sociedad Americana de Oncología Clínica (ASCO)
    .what = Dos palabras: qué tan buena es la evidencia y con qué firmeza lo aconseja el panel.
grade-asco-high-strong = Evidencia de calidad alta, recomendación fuerte
grade-asco-intermediate-strong = Evidencia de calidad intermedia, recomendación fuerte
grade-asco-moderate-strong = Evidencia de calidad moderada, recomendación fuerte
grade-asco-low-strong = Evidencia de calidad baja, recomendación fuerte
grade-asco-high-moderate = Evidencia de calidad alta, recomendación moderada
grade-asco-intermediate-moderate = Evidencia de calidad intermedia, recomendación moderada
grade-asco-moderate-moderate = Evidencia de calidad moderada, recomendación moderada
grade-asco-low-moderate = Evidencia de calidad baja, recomendación moderada
grade-asco-moderate-weak = Evidencia de calidad moderada, recomendación débil
grade-asco-low-weak = Evidencia de calidad baja, recomendación débil
grade-asco-consensus-strong = Acordado por el panel, recomendación fuerte
grade-asco-informal-weak = Acuerdo informal del panel, recomendación débil
grade-asco-weak = Recomendación débil

scheme-esmo-mcbs = Sociedad Europea de Oncología Médica, escala de beneficio (MCBS)
    .what = Un número de 1 a 5. Dice cuánto ayudó un tratamiento en su estudio, cuando la meta no es curar. El 4 y el 5 cuentan como un beneficio importante.
grade-esmo-mcbs-1 = Escala de beneficio: 1 de 5
grade-esmo-mcbs-2 = Escala de beneficio: 2 de 5
grade-esmo-mcbs-3 = Escala de beneficio: 3 de 5
grade-esmo-mcbs-4 = Escala de beneficio: 4 de 5
grade-esmo-mcbs-5 = Escala de beneficio: 5 de 5

scheme-abc4 = Consenso internacional sobre el cáncer de mama avanzado, cuarta reunión (ABC4)
    .what = Un número romano dice qué tan buena es la evidencia (I es la mejor). Luego una letra dice con qué firmeza se aconseja (A es la más firme).
grade-abc4-I-A = La mejor evidencia, se aconseja con firmeza
grade-abc4-I-B = La mejor evidencia, se aconseja
grade-abc4-I-D = La mejor evidencia, en general no se aconseja. Por comprobar
grade-abc4-II-A = Buena evidencia, se aconseja con firmeza
grade-abc4-II-B = Buena evidencia, se aconseja
grade-abc4-expert-A = Opinión de los expertos, se aconseja con firmeza
grade-abc4-expert-B = Opinión de los expertos, se aconseja

scheme-nccn-2026 = Red Nacional Integral del Cáncer (NCCN), 2026
    .what = Categorías de evidencia y de acuerdo. Las vimos en resúmenes hechos por otros, no en la guía misma.
grade-nccn-2026-1 = Categoría 1: evidencia de nivel alto, todos de acuerdo
grade-nccn-2026-2A = Categoría 2A: evidencia de nivel más bajo, todos de acuerdo
grade-nccn-2026-2B = Categoría 2B: evidencia de nivel más bajo, la mayoría de acuerdo
grade-nccn-2026-3 = Categoría 3: en el panel no hay acuerdo

scheme-astro = Sociedad Americana de Oncología Radioterápica (ASTRO)
    .what = Con qué firmeza lo aconseja el panel, y qué tan buena es la evidencia donde eso está impreso.
grade-astro-strong = Recomendación fuerte
grade-astro-strong-low = Recomendación fuerte, evidencia de calidad baja
grade-astro-conditional = Recomendación condicional
grade-astro-conditional-low = Recomendación condicional, evidencia de calidad baja

## La edición actual

edition-current-2026 = La atención de hoy: edición de noviembre de 2026
    .notice = Esto es un borrador. Ningún profesional clínico le ha dado el visto bueno. Reúne lo que dijeron guías, agencias de medicamentos y estudios hasta el otoño de 2026, en la medida en que pudimos leerlos. Algunos puntos se basan en la memoria y llevan la marca "por comprobar". Hable con su equipo médico antes de decidir algo.
    .source = Hecha a partir de guías de sociedades del cáncer, textos de agencias de medicamentos y estudios publicados, leídos entre 2024 y noviembre de 2026. La mayoría de las líneas nombra su fuente; las demás están aún por comprobar.
    .whom = Es para el cáncer de mama que se ha extendido, ha vuelto o es inflamatorio. Es también para el estadio 3B, y el 3C que no se puede quitar.

## Opciones de la edición actual: tratamiento y pruebas

option-ribociclib-aromatase-inhibitor = Ribociclib con un inhibidor de la aromatasa
    .what = Dos tipos de tabletas. El ribociclib, un inhibidor de CDK4/6, hace más lenta la división de las células; el inhibidor de la aromatasa baja el estrógeno. La meta es controlar el cáncer y vivir más tiempo.
    .living = Tabletas en casa, tres semanas de ribociclib y una semana de descanso. Las pruebas significan más visitas al principio. Los glóbulos blancos bajos son el efecto secundario más común. Se puede irritar el hígado y alterar el ritmo del corazón. Muchas personas toman más tarde una dosis más baja.

option-palbociclib-aromatase-inhibitor = Palbociclib con un inhibidor de la aromatasa
    .what = Dos tipos de tabletas. El palbociclib, un inhibidor de CDK4/6, hace más lenta la división de las células; el inhibidor de la aromatasa baja el estrógeno. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas en casa. Glóbulos blancos bajos en la mayoría de las personas (66 de 100 de forma grave), pocas veces con fiebre. Unas 10 de 100 lo dejaron por los efectos secundarios.

option-abemaciclib-aromatase-inhibitor = Abemaciclib con un inhibidor de la aromatasa
    .what = Dos tipos de tabletas. El abemaciclib, un inhibidor de CDK4/6, hace más lenta la división de las células; el inhibidor de la aromatasa baja el estrógeno. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas en casa todos los días. Diarrea en 81 de 100 personas; coágulos de sangre en 6 de 100, y 3 de 328 personas murieron por uno. Los pulmones se inflamaron en 5 de 100.

option-cdk46-fulvestrant = Un inhibidor de CDK4/6 con fulvestrant
    .what = Ribociclib, palbociclib o abemaciclib en tabletas, con fulvestrant, una inyección que bloquea el receptor de estrógeno. La meta es controlar el cáncer. Con ribociclib y abemaciclib las personas vivieron más tiempo; con palbociclib no se demostró una vida más larga.
    .living = Tabletas en casa y dos inyecciones en la nalga más o menos una vez al mes. Glóbulos blancos bajos con palbociclib y ribociclib, diarrea con abemaciclib.

option-ovarian-suppression = Poner los ovarios en reposo
    .what = Una inyección que hace que los ovarios dejen de producir estrógeno, o una operación que los quita. La meta es que el cáncer reciba menos estrógeno. Antes de la menopausia la mayoría de los tratamientos hormonales lo necesitan.
    .living = Una inyección cada cuatro semanas, o una sola operación que no se puede deshacer. Trae la menopausia, con sofocos; los huesos pueden perder densidad. Eso puede tocar el sueño, el ánimo y la vida de pareja.

option-aromatase-inhibitor-first = Un inhibidor de la aromatasa ahora, un inhibidor de CDK4/6 más tarde
    .what = Primero una tableta hormonal sola; el inhibidor de CDK4/6 se guarda para la siguiente línea. La meta es tener menos efectos secundarios y menos visitas. El estudio usó sobre todo palbociclib; de las dos formas se vivió más o menos lo mismo.
    .living = Una tableta al día en casa, con pocas visitas. Son comunes la rigidez de las articulaciones y los sofocos. Unas personas están más tranquilas con menos tabletas; otras sienten que se debería hacer más.

option-tamoxifen = Tamoxifeno
    .what = Una tableta que bloquea el estrógeno. La meta es controlar el cáncer. No necesita el reposo de los ovarios y es adecuada para hombres. En mujeres antes de la menopausia, sin el reposo de los ovarios, es menos eficaz que otros tratamientos hormonales.
    .living = Una tableta al día en casa. Los sofocos son comunes. Los coágulos son un riesgo raro: una pierna hinchada necesita atención el mismo día; la falta de aire de repente, enseguida.

option-inavolisib-palbociclib-fulvestrant = Inavolisib con palbociclib y fulvestrant
    .what = Dos tipos de tabletas y una inyección. El inavolisib bloquea PI3K, que el gen cambiado PIK3CA empuja con demasiada fuerza. La meta es controlar el cáncer y vivir más tiempo.
    .living = Tabletas en casa e inyecciones más o menos una vez al mes. El azúcar en la sangre subió en 85 de 100 personas, y 46 de 100 necesitaron tabletas para eso. Glóbulos blancos bajos en la mayoría de las personas (80 de 100 de forma grave), boca dolorida, diarrea.

option-continue-treatment = Seguir sin cambios
    .what = Lo que controla el cáncer sigue, con estudios de imagen de vez en cuando. Seguir también es una elección.
    .living = Como ha sido hasta ahora: usted conoce los efectos secundarios, y no se añade otra medicina. Las imágenes de vez en cuando pueden preocupar hasta que llega la respuesta.

option-camizestrant-switch = Cambiar a camizestrant
    .what = El inhibidor de la aromatasa se cambia por camizestrant, una tableta que bloquea y descompone el receptor de estrógeno; el inhibidor de CDK4/6 sigue. La meta es controlar el cáncer por más tiempo. No está demostrado que alargue la vida.
    .living = Tabletas en casa. Destellos de luz en los ojos, casi siempre leves, y un latido lento. Antes hacen falta análisis de sangre para ESR1 cada dos o tres meses.

option-fulvestrant-switch = Cambiar a fulvestrant
    .what = El inhibidor de la aromatasa se cambia por fulvestrant; el inhibidor de CDK4/6 sigue. La meta es controlar el cáncer por más tiempo. No está demostrado que alargue la vida.
    .living = Dos inyecciones más o menos una vez al mes, junto a las tabletas que usted ya conoce. Dolor en el lugar donde se pone, sofocos, dolor de articulaciones. Los glóbulos blancos bajos siguen como antes.

option-elacestrant = Elacestrant
    .what = Una tableta que bloquea y descompone el receptor de estrógeno, para el cáncer con un cambio en ESR1. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Una tableta al día. Náuseas en 35 de 100 personas; las grasas de la sangre pueden subir. Unas 3 de 100 lo dejaron por los efectos secundarios.

option-imlunestrant = Imlunestrant
    .what = Una tableta que bloquea y descompone el receptor de estrógeno, para el cáncer con un cambio en ESR1. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas en casa, que se toman con el estómago vacío. Son comunes: anemia, dolor de músculos, cansancio, diarrea y náuseas. No hacen falta inyecciones.

option-imlunestrant-abemaciclib = Imlunestrant con abemaciclib
    .what = Dos tipos de tabletas: una bloquea el receptor de estrógeno, otra hace más lenta la división de las células. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Dos tipos de tabletas en casa, sin inyecciones. La diarrea es común con abemaciclib; pueden aparecer coágulos de sangre.

option-vepdegestrant = Vepdegestrant
    .what = Una tableta que descompone el receptor de estrógeno, para el cáncer con un cambio en ESR1. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas en casa, sin inyecciones. Unas 3 de 100 personas lo dejaron por los efectos secundarios. Puede hacer falta vigilar el ritmo del corazón.

option-giredestrant-everolimus = Giredestrant con everolimus
    .what = Dos tipos de tabletas: una bloquea el receptor de estrógeno, otra hace más lento el crecimiento. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas en casa, sin inyecciones. Llagas en la boca con everolimus, cansancio, azúcar alta en la sangre, pulmones inflamados en algunas personas: avise si tiene tos o falta de aire.

option-capivasertib-fulvestrant = Capivasertib con fulvestrant
    .what = Tabletas que bloquean AKT, con una inyección que bloquea el receptor de estrógeno. Para cambios en PIK3CA, AKT1 o PTEN. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas algunos días de la semana e inyecciones una vez al mes. Sarpullido fuerte en 12 de 100 personas, diarrea fuerte en 9 de 100; el azúcar en la sangre puede subir.

option-alpelisib-fulvestrant = Alpelisib con fulvestrant
    .what = Tabletas que bloquean PI3K, con una inyección que bloquea el receptor de estrógeno. Para un cambio en PIK3CA. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas en casa y dos inyecciones más o menos una vez al mes. El azúcar en la sangre sube en 64 de 100 personas, mucho en 37; en unas pocas la sangre se volvió ácida (3 de 284). Sarpullido y diarrea; 25 de 100 dejaron el alpelisib por los efectos secundarios.

option-gedatolisib-fulvestrant = Gedatolisib con fulvestrant, con palbociclib o sin él
    .what = Un goteo en la vena que bloquea PI3K y mTOR, con tratamiento hormonal. Para el cáncer sin un cambio en PIK3CA. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Un goteo una vez por semana la mayoría de las semanas. La boca dolorida es la molestia principal; el azúcar en la sangre puede subir y la piel puede reaccionar.

option-everolimus-endocrine = Everolimus con una medicina hormonal
    .what = Las tabletas de everolimus hacen más lento el crecimiento; el exemestano o el fulvestrant actúan sobre las hormonas. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas en casa. Llagas en la boca, cansancio, azúcar alta en la sangre, pulmones inflamados en algunas personas: avise si tiene tos o falta de aire.

option-cdk46-rechallenge = Otro inhibidor de CDK4/6 con otra medicina hormonal
    .what = Después de un inhibidor de CDK4/6, otro distinto con una medicina hormonal cambiada. El ribociclib no se aconseja con tamoxifeno. La meta es controlar el cáncer. La ganancia fue pequeña; no está demostrado que alargue la vida.
    .living = Tabletas en casa, casi siempre con inyecciones una vez al mes, y análisis de sangre. Glóbulos blancos bajos con palbociclib y ribociclib, diarrea con abemaciclib. Mucho de esto ya lo conoce de la primera vez.

option-fulvestrant = Fulvestrant solo
    .what = Una inyección que bloquea y descompone el receptor de estrógeno. La meta es controlar el cáncer con pocos efectos secundarios. Después de un inhibidor de CDK4/6 a menudo lo controla solo de 2 a 5 meses.
    .living = Dos inyecciones en la nalga más o menos una vez al mes. Dolor en el lugar donde se pone, sofocos, dolor de articulaciones.

option-abemaciclib-alone = Abemaciclib solo
    .what = Tabletas con un inhibidor de CDK4/6, para el tiempo después del tratamiento hormonal y la quimioterapia. La meta es controlar el cáncer. No está demostrado que alargue la vida, porque no había con qué compararlo.
    .living = Tabletas en casa, sin goteos. Diarrea en 90 de 100 personas, fuerte en 20; ayuda una medicina contra ella desde la primera deposición suelta.

option-maintenance-endocrine = Tratamiento hormonal después de la quimioterapia
    .what = Cuando la quimioterapia ha funcionado, una medicina hormonal mantiene el cáncer en calma, con un inhibidor de CDK4/6 o sin él. No está demostrado que alargue la vida.
    .living = Tabletas o inyecciones cada mes en lugar de goteos. Son comunes los sofocos y la rigidez de las articulaciones. Con un inhibidor de CDK4/6 también puede haber glóbulos blancos bajos o diarrea.

option-specialist-team = Hablarlo con un equipo de especialistas
    .what = Médicos de distintos tipos miran todo juntos, también lo que ninguna regla puede sopesar. La meta es una elección que le vaya bien. Usted puede pedirlo, y también una segunda opinión.
    .living = Una visita, y quizá una espera hasta la respuesta. Más de una mirada puede ayudar, o puede hacer más difícil elegir. Puede ir con alguien cercano que tome notas.

option-obstetric-oncology-team = Un equipo para el cáncer en el embarazo
    .what = Especialistas en cáncer y en partos sopesan juntos lo que le ayuda a usted y protege al bebé. Se habla de todas las opciones.
    .living = Visitas en un centro que conoce las dos cosas, quizá lejos de casa. Se habla con usted de todas las opciones. Algunas son duras de sopesar, y no tiene que hacerlo a solas.

option-trastuzumab-deruxtecan = Trastuzumab deruxtecán (T-DXd)
    .what = Un goteo en la vena: un anticuerpo que lleva quimioterapia a las células con HER2. También actúa con HER2 bajo. La meta es controlar el cáncer y, en varios estudios, vivir más tiempo.
    .living = Un goteo cada tres semanas. Son comunes las náuseas y la caída del pelo. Los pulmones se inflamaron en 11 a 17 de 100 personas, casi siempre de forma leve, y unas pocas murieron por eso.

option-sacituzumab-govitecan = Sacituzumab govitecán
    .what = Un goteo en la vena: un anticuerpo que lleva quimioterapia a las células con Trop-2. La meta es controlar el cáncer y vivir más tiempo: después de otros tratamientos así fue. Como primer tratamiento, hasta ahora no está demostrado que alargue la vida.
    .living = Un goteo en dos días de cada tres semanas; la tercera semana queda libre. Glóbulos blancos bajos y diarrea, a veces graves; caída del pelo. La fiebre necesita atención enseguida.

option-datopotamab-deruxtecan = Datopotamab deruxtecán
    .what = Un goteo en la vena: un anticuerpo que lleva quimioterapia a las células con Trop-2. La meta es controlar el cáncer. En el cáncer triple negativo, cuando la inmunoterapia no era una opción, las personas vivieron más tiempo. En el cáncer con receptores hormonales no está demostrado que las personas vivan más tiempo.
    .living = Un goteo cada tres semanas. En el estudio del cáncer con receptores hormonales hubo boca dolorida en 59 de 100 personas y náuseas en 56. Hubo ojos secos en 27 y pulmones inflamados en 3. Caída del pelo. La inflamación de los pulmones puede causar la muerte.

option-olaparib = Olaparib
    .what = Tabletas que bloquean PARP, que las células con un cambio en BRCA necesitan para repararse. La meta es retrasar el crecimiento, con mejor calidad de vida. No está demostrado que alargue la vida.
    .living = Tabletas en casa. Anemia, náuseas, cansancio; un recuento de la sangre cada mes. Efectos secundarios graves en 37 de 100 personas, frente a 51 de 100 con quimioterapia. En casos raros aparece después una enfermedad de la médula ósea o una leucemia.

option-talazoparib = Talazoparib
    .what = Cápsulas que bloquean PARP, que las células con un cambio en BRCA necesitan para repararse. La meta es retrasar el crecimiento. No está demostrado que alargue la vida.
    .living = Cápsulas en casa. Anemia grave en 39 de 100 personas; un recuento de la sangre cada mes. En casos raros aparece después una enfermedad de la médula ósea o una leucemia.

option-olaparib-off-label = Olaparib fuera de su aprobación
    .what = Las mismas tabletas para un cambio heredado de PALB2, o para BRCA cambiado solo en el tumor. La meta es retrasar el crecimiento. Estudios pequeños, sin comparación; no está demostrado que alargue la vida.
    .living = Tabletas en casa. Anemia grave en 13 de 100 personas; un recuento de la sangre cada mes. En casos raros aparece después una enfermedad de la médula ósea o una leucemia.

option-capecitabine = Capecitabina
    .what = Quimioterapia en tabletas. La meta es controlar el cáncer.
    .living = Tabletas en casa, dos semanas de cada tres. Manos y pies doloridos, diarrea; casi siempre el pelo no se cae. En algunas personas los vasos del corazón pueden tener espasmos: un dolor de pecho es una emergencia. Antes se hace una prueba de genes (DPYD).

option-taxane = Un taxano
    .what = Quimioterapia por goteo en la vena: paclitaxel, docetaxel o nab-paclitaxel. La meta es reducir o controlar el cáncer.
    .living = Un goteo cada semana o cada tres semanas. Caída del pelo, glóbulos blancos bajos, dedos de manos y pies dormidos.

option-anthracycline = Una antraciclina
    .what = Quimioterapia por goteo en la vena, como doxorubicina, epirubicina o la forma liposomal, más suave. La meta es reducir o controlar el cáncer.
    .living = Un goteo cada pocas semanas. Caída del pelo, glóbulos blancos bajos; se vigila el corazón. Con la forma liposomal, manos y pies doloridos.

option-platinum = Quimioterapia con platino
    .what = Carboplatino o cisplatino por goteo en la vena. La meta es reducir o controlar el cáncer. Funciona mejor con un cambio heredado de BRCA. No está demostrado que alargue la vida más que otra quimioterapia.
    .living = Un goteo cada una a tres semanas. Náuseas y recuentos bajos de la sangre; con él viene una medicina contra las náuseas.

option-eribulin = Eribulina
    .what = Quimioterapia en una inyección corta en una vena. La meta es vivir más tiempo después de haber usado otra quimioterapia.
    .living = Una inyección en dos días de cada tres semanas. Cansancio en 54 de 100 personas, glóbulos blancos bajos en 52 de 100, dedos de manos y pies dormidos, caída del pelo.

option-other-single-chemotherapy = Otra quimioterapia sola
    .what = Vinorelbina, gemcitabina u otras, una a la vez. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Goteos o cápsulas. Los efectos secundarios no son los mismos en todas las medicinas. Con cualquiera de ellas pueden bajar los recuentos de la sangre, así que antes se hace un análisis.

option-combination-chemotherapy = Dos quimioterapias juntas
    .what = Para cuando un órgano está en peligro: la meta es una respuesta rápida. No está demostrado que alargue la vida más que una después de la otra.
    .living = Goteos cada pocas semanas, con vigilancia de cerca. Hay más efectos secundarios que con una sola: recuentos bajos de la sangre, infecciones, náuseas, caída del pelo. Cuando pasa el peligro, puede seguir un tratamiento más suave.

option-trastuzumab-deruxtecan-pertuzumab = Trastuzumab deruxtecán con pertuzumab
    .what = Dos goteos en la vena: un anticuerpo que lleva quimioterapia y un segundo anticuerpo contra HER2. La meta es controlar el cáncer. Hasta ahora no está demostrado que alargue la vida.
    .living = Goteos cada tres semanas. Náuseas; pulmones inflamados en 12 de 100 personas, y cerca de 1 de 200 personas murió por eso.

option-taxane-trastuzumab-pertuzumab = Un taxano con trastuzumab y pertuzumab
    .what = Quimioterapia con dos anticuerpos contra HER2, y después los anticuerpos solos. La meta es vivir más tiempo.
    .living = Un goteo cada tres semanas; la quimioterapia dura de cuatro a seis meses. Diarrea, caída del pelo, glóbulos blancos bajos, cansancio y sarpullido. Se vigila el corazón.

option-her2-maintenance = Trastuzumab y pertuzumab solos
    .what = Los dos anticuerpos siguen cuando termina la quimioterapia. La meta es mantener el cáncer en calma.
    .living = Un goteo o una inyección cada tres semanas, sin quimioterapia. Diarrea y sarpullido; se vigila el corazón más o menos cada tres meses.

option-tucatinib-maintenance = Tucatinib añadido a los dos anticuerpos
    .what = Tabletas contra HER2 que se añaden cuando termina la quimioterapia. La meta es controlar el cáncer por más tiempo. No está demostrado que alargue la vida.
    .living = Tabletas dos veces al día. Diarrea en 73 de 100 personas; pruebas del hígado; 14 de 100 dejaron el tucatinib por los efectos secundarios.

option-palbociclib-her2-maintenance = Palbociclib y una medicina hormonal añadidos a los anticuerpos
    .what = Para el cáncer que además tiene receptores hormonales, cuando termina la quimioterapia. La meta es controlarlo por más tiempo. No está demostrado que alargue la vida.
    .living = Tabletas en casa junto con los anticuerpos. Efectos secundarios graves en 80 de 100 personas, frente a 31 de 100, sobre todo glóbulos blancos bajos.

option-endocrine-her2-maintenance = Una medicina hormonal añadida a los anticuerpos
    .what = Para el cáncer que también tiene receptores hormonales, cuando se deja la quimioterapia. La meta es mantener el cáncer en calma. No está demostrado que alargue la vida.
    .living = Una tableta al día junto con los anticuerpos. Rigidez de las articulaciones, sofocos; se vigila el corazón. En un estudio hubo efectos secundarios graves en 57 de 100 personas con pertuzumab, 41 de 100 sin él.

option-endocrine-her2 = Una medicina hormonal con tratamiento contra HER2, sin quimioterapia
    .what = Para el cáncer con HER2 y receptores hormonales cuando la quimioterapia no es adecuada o no se desea. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas en casa y un goteo o una inyección cada tres semanas. Rigidez de las articulaciones, sofocos; se vigila el corazón. En un estudio hubo efectos secundarios graves en 57 de 100 personas con pertuzumab, 41 de 100 sin él. Más de la mitad recibió antes quimioterapia.

option-trastuzumab-pertuzumab = Trastuzumab con pertuzumab, sin quimioterapia
    .what = Los dos anticuerpos solos, para quienes la quimioterapia no es adecuada, o quienes nunca recibieron pertuzumab. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Un goteo o una inyección cada tres semanas, sin los efectos secundarios de la quimioterapia. Diarrea y sarpullido; se vigila el corazón.

option-chemotherapy-trastuzumab = Trastuzumab con otra quimioterapia
    .what = Vinorelbina, capecitabina, eribulina o gemcitabina con trastuzumab. La meta es controlar el cáncer. No está demostrado que una alargue la vida más que otra.
    .living = Goteos o tabletas; los efectos secundarios cambian de una medicina a otra, así que se puede elegir. Con cualquiera pueden bajar los recuentos de la sangre. Se vigila el corazón.

option-tucatinib-capecitabine-trastuzumab = Tucatinib con capecitabina y trastuzumab
    .what = Dos tipos de tabletas con un anticuerpo contra HER2. También actúa en el cerebro. La meta es vivir más tiempo.
    .living = Tabletas dos veces al día, un goteo o una inyección cada tres semanas. Diarrea en 81 de 100 personas, grave en unas 12 de 100. Cerca de 1 de 200 personas tuvo la forma peor y murió: avise a su equipo el primer día. Pruebas del hígado antes y cada tres semanas.

option-trastuzumab-emtansine = Trastuzumab emtansina (T-DM1)
    .what = Un goteo en la vena: un anticuerpo que lleva quimioterapia a las células con HER2. La meta es vivir más tiempo.
    .living = Un goteo cada tres semanas. Plaquetas bajas, pruebas del hígado altas, manos o pies dormidos; se vigila el corazón. Puede inflamar los pulmones: avise el mismo día si tiene una tos nueva, y enseguida si le falta el aire. Si la recibió para la enfermedad temprana, pregunte si puede servir otra vez.

option-trastuzumab-emtansine-tucatinib = Trastuzumab emtansina con tucatinib
    .what = Un goteo en la vena y tabletas. La meta es controlar el cáncer por más tiempo, y lo hizo un poco. No se mostró una vida más larga: hasta ahora murieron algunas personas más con los dos juntos, lo que puede deberse al azar.
    .living = Un goteo cada tres semanas y tabletas en casa. Hubo efectos secundarios graves en 69 de 100 personas, frente a 41 de 100 sin tucatinib. Por ellos lo dejaron 22 de 100, frente a 12 de 100. Puede haber problemas del hígado. Puede inflamar los pulmones: avise el mismo día si tiene una tos nueva, y enseguida si le falta el aire.

option-lapatinib-trastuzumab = Lapatinib con trastuzumab
    .what = Tabletas y un anticuerpo contra HER2, sin quimioterapia. La meta es vivir más tiempo que con lapatinib solo.
    .living = Tabletas todos los días en casa, un goteo o una inyección cada tres semanas. Diarrea y sarpullido; se vigila el corazón. Se ahorran los efectos secundarios de la quimioterapia.

option-neratinib-capecitabine = Neratinib con capecitabina
    .what = Dos tipos de tabletas. La meta es controlar el cáncer por más tiempo. No está demostrado que alargue la vida.
    .living = Tabletas en casa, sin goteos. Diarrea fuerte en 24 de 100 personas, frente a 13 de 100 con lapatinib y capecitabina. Fue así aunque se tomó una medicina contra la diarrea desde el primer día.

option-margetuximab-chemotherapy = Margetuximab con quimioterapia
    .what = Un anticuerpo contra HER2 con quimioterapia. La meta es controlar el cáncer. Las personas no vivieron más tiempo que con trastuzumab.
    .living = Goteos cada tres semanas. Efectos secundarios de la quimioterapia y una reacción al goteo. Pregunte si se puede conseguir donde usted vive.

option-abemaciclib-fulvestrant-trastuzumab = Abemaciclib con fulvestrant y trastuzumab
    .what = Sin quimioterapia; para el cáncer con HER2 y receptores hormonales. La meta es controlar el cáncer. No está demostrado que alargue la vida.
    .living = Tabletas en casa, con inyecciones y un goteo. La diarrea es común con abemaciclib; pueden aparecer coágulos de sangre. Se vigila el corazón.

option-sacituzumab-govitecan-pembrolizumab = Sacituzumab govitecán con pembrolizumab
    .what = Un anticuerpo que lleva quimioterapia, con inmunoterapia, para una puntuación de PD-L1 de 10 o más. La meta es controlar el cáncer. Hasta ahora no está demostrado que alargue la vida.
    .living = Goteos en dos días de cada tres semanas. Glóbulos blancos bajos y diarrea, a veces graves; náuseas. Las defensas pueden volverse contra los órganos del propio cuerpo. Diga a su equipo si tiene una enfermedad autoinmune. Por los efectos secundarios lo dejaron 12 de 100 personas.

option-pembrolizumab-chemotherapy = Pembrolizumab con quimioterapia
    .what = Inmunoterapia con quimioterapia, para una puntuación de PD-L1 de 10 o más. La meta es vivir más tiempo.
    .living = Goteos cada una a tres semanas. Efectos secundarios de la quimioterapia; las defensas pueden volverse contra los órganos del propio cuerpo, también meses después. Diga a su equipo si tiene una enfermedad autoinmune.

option-pembrolizumab-biomarker = Pembrolizumab solo, para un marcador raro
    .what = Inmunoterapia después de otro tratamiento. La meta es reducir o controlar el cáncer. Es para los cánceres con microsatélites inestables, o con muchísimas mutaciones. No había con qué compararlo. Por eso no está demostrado que las personas vivan más tiempo.
    .living = Un goteo cada tres a seis semanas. Donde el cáncer se redujo, ese efecto a menudo duró mucho. Las defensas pueden volverse contra los órganos del propio cuerpo, también meses después. Diga a su equipo si tiene una enfermedad autoinmune.

option-trk-inhibitor = Un inhibidor de TRK
    .what = Tabletas o cápsulas para la fusión de NTRK, que es rara. La meta es reducir o controlar el cáncer. No está demostrado que alargue la vida: no hubo comparación.
    .living = En casa, sin goteos. Mareo y aumento de peso: pregunte si puede conducir. Pruebas del hígado. Con entrectinib se vigila el corazón. Por comprobar.

option-selpercatinib = Selpercatinib
    .what = Cápsulas para la fusión de RET, que es rara. La meta es reducir o controlar el cáncer. No está demostrado que alargue la vida: no hubo comparación.
    .living = En casa, sin goteos. Efectos secundarios graves en unas 38 de 100 personas. Presión alta, que se mide a menudo. Pruebas del hígado y un electrocardiograma. Por comprobar.

option-dabrafenib-trametinib = Dabrafenib con trametinib
    .what = Cápsulas y tabletas para el cambio BRAF V600E, que es raro. La meta es reducir o controlar el cáncer. No está demostrado que alargue la vida: no hubo comparación.
    .living = En casa, sin goteos. La fiebre es común y puede parecer una infección, así que necesita atención enseguida. Se vigilan el corazón y los ojos. Por comprobar.

option-neratinib-erbb2-mutation = Neratinib para una mutación de ERBB2
    .what = Tabletas con otras dos medicinas, fuera de su aprobación. La meta es reducir o controlar el cáncer. No está demostrado que alargue la vida: no hubo comparación.
    .living = Tabletas en casa, junto con inyecciones y un goteo. La diarrea es muy común.

option-metastasis-biopsy = Una biopsia de una metástasis
    .what = Se toma un trozo pequeño y se le hacen pruebas de ER, PR y HER2, porque pueden diferir del primer tumor.
    .living = Se adormece la piel y una aguja toma un trozo; puede doler un poco, sangrar o dejar un moretón. Pregunte cuándo llega la respuesta. Con un resultado positivo se pueden usar medicinas hormonales o contra HER2; los negativos apuntan a otras. El trozo puede ser demasiado pequeño o no dar con el cáncer, y a algunos focos no se llega sin peligro.

option-her2-reread = Una segunda revisión de HER2
    .what = El patólogo mira otra vez todas las muestras. La palabra "negativo" puede querer decir bajo, muy bajo o ninguno, y cada uno de estos abre opciones distintas.
    .living = No se le toma nada nuevo; pregunte cuándo llega la respuesta. Con un HER2 bajo o muy bajo puede ser posible un anticuerpo que lleva quimioterapia; si no hay nada, quedan otras opciones. HER2 puede cambiar de una muestra a otra, así que basta con una que lo muestre.

option-germline-test = Una prueba de cambios heredados
    .what = BRCA1, BRCA2 y PALB2 en sangre o saliva. Puede abrir un tratamiento, e importa a los familiares.
    .living = Una muestra de sangre o de saliva, con asesoramiento genético; pregunte cuándo llega la respuesta. Con un cambio dañino es posible un inhibidor de PARP, y los familiares se pueden hacer la prueba; sin él, quedan otros caminos. Un cambio dudoso no decide nada; pregunte si se ha vuelto a revisar. Saberlo puede ayudar a una familia, y puede pesarle.

option-esr1-test = Un análisis de sangre para ESR1
    .what = Muestra si el cáncer ha aprendido a crecer sin estrógeno. Solo cuenta después del último inhibidor de la aromatasa.
    .living = Un pinchazo; pregunte cuándo llega la respuesta. Si hay un cambio, se puede pensar en tabletas que descomponen el receptor de estrógeno. Si no se encuentra, se piensa en otras medicinas; la sangre puede no mostrar un cambio, así que se mira otra vez más tarde.

option-esr1-monitoring = Vigilar ESR1 en la sangre
    .what = Un análisis de sangre cada dos o tres meses mientras todo va bien. Solo sirve donde se ofrece un cambio de tratamiento.
    .living = Un pinchazo cada vez; pregunte cuándo llega la respuesta. Con un cambio se puede pasar a otra medicina hormonal antes de que las imágenes muestren crecimiento. No se ha mostrado que así se viva más. Sin él, todo sigue. Un resultado puede preocupar antes de que se note algo, y la sangre puede no mostrar un cambio.

option-pi3k-pathway-test = Una prueba de PIK3CA, AKT1 y PTEN
    .what = Cambios de genes en el tumor o en la sangre que abren un tratamiento.
    .living = Casi siempre se hace con tejido que ya está guardado; pregunte cuándo llega la respuesta. Con un cambio son posibles tabletas que bloquean esta vía, junto con tratamiento hormonal. Si no se encuentra, vienen otras; la sangre puede no mostrar un cambio, sobre todo en PTEN, y entonces se mira el tejido.

option-pdl1-test = Una prueba de PD-L1
    .what = Muestra si es probable que la inmunoterapia ayude.
    .living = Se hace con tejido que ya está guardado; pregunte cuándo llega la respuesta. Con una puntuación de 10 o más puede ser posible la inmunoterapia, salvo que el cáncer haya vuelto poco después del tratamiento. No ayuda a todas las personas. Con una más baja, viene antes la quimioterapia o un anticuerpo que la lleva. Una muestra pequeña no puede decirlo todo.

option-broad-gene-panel = Una prueba amplia de genes
    .what = Muchos genes a la vez, para encontrar cambios raros que abren un tratamiento. A menudo no encuentra ninguno.
    .living = Tejido que ya está guardado, o sangre; pregunte cuándo llega la respuesta. Con un cambio raro puede ser posible una medicina o un estudio. A menudo no hay ninguno, y eso puede desilusionar. Puede apuntar a un cambio heredado, que se aclara con otra prueba; un resultado sin cambios no lo descarta.

option-menopause-hormone-test = Hormonas en la sangre
    .what = Muestra si los ovarios todavía funcionan. No tener la regla después de la quimioterapia no prueba la menopausia.
    .living = Un pinchazo; pregunte cuándo llega la respuesta. Si los ovarios todavía funcionan, se ponen en reposo junto con la mayoría de los tratamientos hormonales; si no, no hace falta. Una muestra enseña un solo momento, así que puede repetirse.

option-pregnancy-test = Una prueba de embarazo
    .what = Muchas medicinas pueden dañar a un bebé que aún no ha nacido. La prueba muestra si hay un embarazo.
    .living = Orina o sangre; pregunte cuándo llega la respuesta. Puede no mostrar los primerísimos días. Si es negativa, el tratamiento puede empezar. Si es positiva, un equipo de especialistas en cáncer y en partos habla con usted de todas las opciones.

option-crisis-assessment = Una revisión de los órganos
    .what = Análisis de sangre, oxígeno y la rapidez que se ve en los estudios de imagen, en pocos días: muestra si un órgano está en peligro.
    .living = Una muestra de sangre y una revisión de los estudios de imagen; pregunte cuándo se sabe la respuesta. Si un órgano está en peligro, viene primero el tratamiento más rápido; si no, hay tiempo para elegir. Las cosas pueden cambiar, así que una molestia nueva pide otra revisión. Pueden ser días de nervios, también para los suyos.

option-heart-function-test = Una prueba de la fuerza del corazón
    .what = Una ecografía (eco) u otra imagen del corazón, antes de las medicinas que lo pueden hacer más débil, y durante ellas.
    .living = No duele; pregunte cuándo llega la respuesta. Con un corazón fuerte se pueden empezar estas medicinas; con uno débil viene antes un médico del corazón, u otro tratamiento. Un buen resultado no descarta un daño más tarde, por eso se repite.

option-heart-rhythm-test = Un electrocardiograma y los minerales de la sangre
    .what = Muestra el intervalo QT antes de medicinas que pueden alargarlo.
    .living = El registro no duele; además hay un pinchazo. Pregunte cuándo llega la respuesta. Con un intervalo QT normal se pueden empezar estas medicinas; con uno largo se corrige antes, o se elige otra medicina. Muestra un solo momento, así que puede repetirse.

option-lung-scan = Un estudio de imagen de los pulmones
    .what = Una tomografía (CT o TAC) y el oxígeno, antes de dar medicinas que pueden inflamar los pulmones, y durante ellas.
    .living = Usted está en un aparato, a veces con un pinchazo; pregunte cuándo llega la respuesta. Con los pulmones limpios se pueden empezar estas medicinas; con los pulmones inflamados viene antes el equipo del pulmón, u otro tratamiento. Unos pulmones limpios pueden inflamarse después, así que se mira una tos nueva.

option-glucose-test = Azúcar en la sangre
    .what = HbA1c y azúcar en ayunas antes de medicinas que la suben.
    .living = Un pinchazo, una vez en ayunas; pregunte cuándo llega la respuesta. Con azúcar normal se pueden empezar estas tabletas; con azúcar alta viene antes un plan, u otra medicina. Puede subir después de todos modos, así que se mira otra vez.

option-liver-and-blood-tests = Pruebas del hígado y recuentos de la sangre
    .what = Antes de la mayoría de las medicinas y durante ellas: muestra si el hígado y la sangre las toleran.
    .living = Un pinchazo, que se repite a menudo; pregunte cuándo llega la respuesta. Si todo está bien, el tratamiento sigue; si no, espera o se adapta. Un buen resultado vale solo para ese día. Pregunte en qué otro lugar se puede tomar la sangre.

option-dpyd-test = Una prueba de DPYD
    .what = Muestra si el cuerpo puede descomponer la capecitabina y el 5-FU.
    .living = Un pinchazo; pregunte cuándo llega la respuesta. Si todo es normal, se puede empezar como siempre; si la enzima no basta, se empieza con menos; sin ella se elige otra medicina. Un resultado normal baja el peligro, pero todavía puede haber efectos secundarios graves.

option-ugt1a1-test = Una prueba de UGT1A1
    .what = Ayuda a planear el sacituzumab govitecán: muestra qué tan bien lo elimina el cuerpo.
    .living = Un pinchazo; pregunte cuándo llega la respuesta. Con dos copias lentas del gen son más comunes los glóbulos blancos bajos, así que se vigilan y se protegen más. Con otras también pueden bajar. La prueba no es obligatoria.

option-hepatitis-b-test = Una prueba de hepatitis B
    .what = Un virus dormido se puede despertar con el tratamiento; una medicina lo puede evitar.
    .living = Un pinchazo; el tratamiento no tiene que esperar la respuesta. Si está el virus, se añade una vigilancia de cerca, o una medicina contra él que sigue al menos 12 meses después. Si no está, no hace falta nada más. Puede ser una noticia que importa a quienes viven con usted.

option-medicines-review = Una revisión de todas sus medicinas
    .what = Un farmacéutico revisa lo que no va bien junto, también hierbas y suplementos.
    .living = Una charla, con todo lo que toma o una lista. Puede que algo se cambie o se deje, y eso puede ser un alivio o una pérdida. Lo que no está en la lista no se puede revisar, así que también van las hierbas, los tés y la toronja (pomelo). Si todo va bien junto, la medicina nueva puede empezar.

option-locally-advanced-workup = Averiguar hasta dónde llega
    .what = Estudios de imagen de todo el cuerpo, los ganglios y la mama antes del primer tratamiento.
    .living = Estudios de imagen, algunos con un pinchazo; pregunte cuándo llega la respuesta. Sin metástasis lejanas la meta es curar; con ellas, el plan es otro. Las imágenes pueden no ver focos muy pequeños, y pueden mostrar otros sin peligro que piden más pruebas. La espera puede ser dura.

option-neoadjuvant-pembrolizumab-chemotherapy = Quimioterapia con inmunoterapia antes de la cirugía
    .what = Pembrolizumab con quimioterapia, luego cirugía, luego pembrolizumab. La meta es curar.
    .living = Goteos en ciclos antes de la cirugía, y otra vez después de ella. Infecciones, náuseas, caída del pelo y manos o pies dormidos por la quimioterapia. Las defensas pueden volverse contra los órganos del propio cuerpo, a veces para siempre: diga a su equipo si tiene una enfermedad autoinmune. En más personas que sin ella no quedó cáncer en la cirugía.

option-neoadjuvant-her2 = Quimioterapia con anticuerpos contra HER2 antes de la cirugía
    .what = Un taxano, casi siempre con carboplatino, con trastuzumab y pertuzumab. La meta es curar.
    .living = Goteos antes de la cirugía, en ciclos. Diarrea, caída del pelo, glóbulos blancos bajos, cansancio, sarpullido, dedos de manos y pies dormidos; se vigila el corazón. El tumor puede hacerse más pequeño, y el equipo lo revisa de vez en cuando.

option-neoadjuvant-trastuzumab-deruxtecan = Trastuzumab deruxtecán antes de la cirugía
    .what = Después, un taxano con los dos anticuerpos. La meta es curar. Hasta ahora no está demostrado que alargue la vida.
    .living = Goteos cada tres semanas. Efectos secundarios graves en 38 de 100 personas, frente a 56 de 100 con una quimioterapia más antigua.

option-neoadjuvant-endocrine = Una medicina hormonal antes de la cirugía
    .what = Para algunas personas después de la menopausia con un tumor lento. O cuando la quimioterapia no es adecuada. La meta es hacer más pequeño el tumor. Por comprobar.
    .living = Una tableta al día durante algunos meses, sin goteos. Son comunes los sofocos y la rigidez de las articulaciones. Actúa despacio, así que la cirugía llega más tarde; esperar puede ser duro.

option-different-medicine-before-surgery = Otra medicina antes de la cirugía
    .what = Cuando la primera medicina no ha ayudado lo suficiente, toma su lugar una de otra clase. Puede ser otra quimioterapia, o una medicina para su tipo de tumor si está aprobada para eso. La meta es reducir el cáncer para que se pueda quitar.
    .living = Más goteos o tabletas, con efectos secundarios propios: pregunte cuáles puede esperar. Después se mira la mama de nuevo. Que la primera medicina no haya ayudado lo suficiente puede ser un golpe; no quiere decir que ninguna otra lo hará. Si esta ayuda, puede seguir una operación; si no, la radioterapia es otro camino.

option-preoperative-radiotherapy = Radioterapia antes de la cirugía
    .what = Cuando las medicinas no han ayudado lo suficiente, esto puede hacer que se pueda operar.
    .living = Visitas de lunes a viernes por algunas semanas; usted no siente los rayos. Dolor en la piel, cansancio, y después la herida puede sanar más despacio. Puede abrir el camino a una operación, pero no en todas las personas.

option-adjuvant-trastuzumab-deruxtecan = Trastuzumab deruxtecán después de la cirugía
    .what = Cuando quedaba cáncer. La meta es que no vuelva. Hasta ahora no está demostrado que alargue la vida.
    .living = Un goteo cada tres semanas, 14 veces. Náuseas en 71 de 100 personas; inflamación de los pulmones en unas 10 de 100, en casos raros mortal. Por comprobar.

option-adjuvant-trastuzumab-emtansine = Trastuzumab emtansina después de la cirugía
    .what = Cuando quedaba cáncer. La meta es vivir más tiempo.
    .living = Un goteo cada tres semanas, 14 veces. Efectos secundarios graves en 26 de 100 personas, frente a 16 de 100 con trastuzumab. Puede haber plaquetas bajas y manos o pies dormidos. Puede inflamar los pulmones: avise el mismo día si tiene una tos nueva, y enseguida si le falta el aire.

option-adjuvant-trastuzumab = Completar el año de trastuzumab
    .what = Cuando no quedaba cáncer, con pertuzumab o sin él. La meta es que no vuelva.
    .living = Un goteo o una inyección cada tres semanas, sin quimioterapia. Se vigila el corazón. Con pertuzumab puede haber diarrea y sarpullido.

option-adjuvant-neratinib = Neratinib después de trastuzumab
    .what = Tabletas durante un año para HER2 con receptores hormonales. La meta es que el cáncer no vuelva. No está demostrado que alargue la vida.
    .living = Tabletas en casa por un año. Diarrea en la mayoría de las personas. Por comprobar.

option-adjuvant-pembrolizumab = Completar el pembrolizumab
    .what = La inmunoterapia que empezó antes de la cirugía sigue después de ella. La meta es vivir más tiempo.
    .living = Un goteo cada tres semanas, nueve veces, sin quimioterapia. Las defensas pueden volverse contra los órganos del propio cuerpo, también meses después y a veces para siempre. Diga a su equipo si tiene una enfermedad autoinmune.

option-adjuvant-capecitabine = Capecitabina después de la cirugía
    .what = Cuando quedaba cáncer triple negativo. La meta es vivir más tiempo.
    .living = Tabletas en casa durante seis a ocho ciclos; casi siempre el pelo no se cae. Manos y pies doloridos en 73 de 100 personas; diarrea. Antes se hace una prueba de genes (DPYD).

option-adjuvant-olaparib = Olaparib después del tratamiento
    .what = Para un cambio heredado de BRCA y un riesgo alto. La meta es vivir más tiempo.
    .living = Tabletas en casa por un año. Anemia, náuseas, cansancio; un recuento de la sangre cada mes. En casos raros aparece después una enfermedad de la médula ósea o una leucemia.

option-adjuvant-abemaciclib = Abemaciclib después del tratamiento
    .what = Con una medicina hormonal, cuando había ganglios afectados y el riesgo es alto. La meta es vivir más tiempo.
    .living = Tabletas en casa durante dos años. Diarrea en la mayoría de las personas; los coágulos de sangre son más raros pero graves. Por comprobar.

option-adjuvant-ribociclib = Ribociclib después del tratamiento
    .what = Con un inhibidor de la aromatasa. La meta es que el cáncer no vuelva. No está demostrado que alargue la vida.
    .living = Tabletas en casa por tres años. Glóbulos blancos bajos; las pruebas del ritmo del corazón (ECG) y del hígado son más visitas al principio.

option-adjuvant-endocrine = Una medicina hormonal durante años
    .what = Una tableta que bloquea o baja el estrógeno. La meta es que el cáncer no vuelva.
    .living = Una tableta al día durante cinco años o más; antes de la menopausia, con reposo de los ovarios. Son comunes los sofocos y la rigidez de las articulaciones. Si una medicina se lleva mal, otra puede ir mejor.

option-adjuvant-bisphosphonate = Zoledronato después de la cirugía
    .what = Un goteo en la vena, dos veces al año, después de la menopausia o con los ovarios en reposo. La meta es bajar el riesgo de que el cáncer vuelva en los huesos. No es para hombres. Por comprobar.
    .living = Un goteo dos veces al año. Antes se hace una revisión dental. Puede dañar los riñones, bajar el calcio y, en unas pocas personas, dañar el hueso de la mandíbula.

option-recurrence-chemotherapy = Quimioterapia después de quitar el cáncer que volvió
    .what = Quimioterapia, sobre todo para el cáncer sin receptores de estrógeno. Cuál de ellas depende de lo que usted recibió antes. La meta es que no vuelva. No está demostrado que alargue la vida.
    .living = Goteos, en ciclos. Puede causar infecciones, náuseas, caída del pelo y manos o pies dormidos. En un estudio pequeño, más personas siguieron libres del cáncer.

option-recurrence-endocrine = Una nueva medicina hormonal después de quitar el cáncer que volvió
    .what = Para el cáncer con receptores hormonales. La meta es que no vuelva.
    .living = Una tableta al día, o inyecciones, en casa o en una visita corta. Son comunes los sofocos y la rigidez de las articulaciones. Sigue durante años, y no hay goteos.

option-recurrence-her2 = Tratamiento contra HER2 después de quitar el cáncer que volvió
    .what = Quimioterapia con trastuzumab, con pertuzumab o sin él. La meta es que no vuelva. No está demostrado que alargue la vida.
    .living = Goteos durante un año, más o menos; la quimioterapia acaba antes. El corazón se puede debilitar y se vigila. La quimioterapia puede causar infecciones, náuseas, caída del pelo y manos o pies dormidos.

option-repeat-breast-conservation = Una segunda operación que conserva la mama
    .what = Se saca el foco, y luego va la radioterapia. Si la mama recibió radioterapia antes, esta vez va solo a una parte de ella. La meta es conservar la mama; no se ha demostrado una ventaja frente a quitarla.
    .living = Una operación, y luego unas semanas con radioterapia. La mama se queda, pero puede endurecerse y cambiar de forma. Unas personas se alegran de conservarla; otras se preocupan más.

option-new-primary-workup = ¿Es un cáncer nuevo?
    .what = Un cáncer en la mama, o en la otra mama, puede ser uno nuevo, con otras respuestas. Una biopsia y los genes lo dicen.
    .living = Una aguja y una muestra de sangre; puede doler un poco o dejar un moretón. Pregunte cuándo llega la respuesta. Un cáncer nuevo se trata como un primer cáncer; si es el de antes que volvió, según lo que ya recibió. A veces no queda claro, y el equipo lo sopesa.

option-electrochemotherapy = Electroquimioterapia
    .what = Una medicina y pulsos eléctricos cortos para lesiones de la piel que duelen, sangran o huelen. La meta es el alivio. No trata el cáncer en otros lugares. Por comprobar.
    .living = Se hace con anestesia; pregunte de qué tipo. El lugar puede doler y formar una costra. Por comprobar.

option-geriatric-assessment = Una revisión de fuerzas y necesidades
    .what = Para personas mayores: qué puede aguantar el cuerpo y qué ayudaría en casa. La atención que se planeó así tuvo menos efectos secundarios graves. La supervivencia a los 6 meses no fue distinta.
    .living = Una visita, o más de una, con preguntas y pruebas sencillas. Puede mostrar dónde una ayuda haría los días más fáciles. Puede parecer un examen, y la respuesta puede ser que va mejor un tratamiento más suave.

option-fertility-advice = Consejo sobre tener hijos
    .what = Qué le hace el tratamiento a la fertilidad, y qué se puede conservar. La meta es que usted pueda elegir antes de que sea tarde.
    .living = Una visita antes de que empiece el tratamiento. Puede dejar una puerta abierta. No siempre funciona, puede llevar tiempo y puede costar dinero: pregunte por ambas cosas. Es mucho que decidir en un momento duro; puede ir con alguien cercano.

option-craniospinal-radiotherapy = Radioterapia con protones del cerebro y la columna
    .what = Para la extensión a las membranas que cubren el cerebro, donde se pueda conseguir o en un estudio. La meta es controlarla. En un estudio pequeño las personas también vivieron más tiempo. Por comprobar.
    .living = Visitas de lunes a viernes, sin moverse; no se ofrece en todas partes. Después puede haber cansancio, recuentos bajos de la sangre y dolor de garganta.

option-intrathecal-treatment = Medicina en el líquido que rodea el cerebro y la médula espinal
    .what = Para la extensión a las membranas que cubren el cerebro. La meta es controlarla. No está claro cuánto ayuda, y no está demostrada una vida más larga. Por comprobar.
    .living = Inyecciones por la espalda o por un pequeño puerto, una y otra vez. Después puede haber dolor de cabeza, náuseas e infección. Molestias como el dolor o la debilidad pueden ceder. Son muchas visitas; puede ir con alguien cercano.

option-meninges-workup = Buscar si se extendió a las membranas que cubren el cerebro
    .what = Un estudio de imagen del cerebro y la columna, y después una muestra del líquido de la espalda.
    .living = Un aparato de imagen, y una aguja en la espalda con anestesia local; después puede doler la cabeza. Pregunte cuándo llega la respuesta. Una muestra puede no dar con el cáncer, así que puede repetirse. Si está, vienen un tratamiento que llega ahí y el equipo de cuidados de apoyo; si no, se buscan otras causas.

## Reglas de la edición actual: receptores hormonales, primer tratamiento

rule-ribociclib-first = Para un primer tratamiento del cáncer con receptores hormonales. Es para un cáncer del que se puede esperar que responda a las hormonas. En su estudio las personas vivieron más: eso habla a su favor si el ritmo del corazón y el hígado lo permiten. Si un inhibidor de la aromatasa no es adecuado para usted, o no lo desea, pregunte por fulvestrant en su lugar.
rule-palbociclib-first = Para un primer tratamiento del cáncer con receptores hormonales. Es para un cáncer del que se puede esperar que responda a las hormonas. Un riesgo para el ritmo del corazón o el hígado, otras medicinas, la fragilidad o lo que usted desea pueden hablar a su favor. Si un inhibidor de la aromatasa no es adecuado para usted, o no lo desea, pregunte por fulvestrant en su lugar.
rule-abemaciclib-first = Para un primer tratamiento del cáncer con receptores hormonales. Es para un cáncer del que se puede esperar que responda a las hormonas. Metástasis en el hígado, un tumor de alto grado, no tener receptores de progesterona o que el cáncer volviera pronto pueden hablar a su favor: es un indicio de partes de su estudio. Es para quienes pueden soportar la diarrea y no tienen un riesgo alto de coágulos. Si un inhibidor de la aromatasa no es adecuado, pregunte por fulvestrant.
rule-ribociclib-near-crisis = También cuando el cáncer avanza rápido y pronto un órgano puede estar en peligro.
rule-cdk46-fulvestrant-resistant = Para el cáncer que volvió durante el tratamiento hormonal de la enfermedad temprana, o en el año siguiente.
rule-inavolisib-first = Para el cáncer con un cambio en PIK3CA que volvió durante el tratamiento hormonal de la enfermedad temprana, o en el año siguiente.
rule-hormone-therapy-alone-first = Para un primer tratamiento, cuando un inhibidor de CDK4/6 no es adecuado o no se desea. Que haya poco cáncer, y nada en órganos como el hígado o los pulmones, habla a su favor.
rule-aromatase-inhibitor-first = Después de la menopausia, para poco cáncer que avanza despacio, si ningún órgano está en peligro. Es para quienes dan valor a tener ahora menos efectos secundarios, y donde el inhibidor de CDK4/6 se puede recibir más tarde.
rule-tamoxifen-without-suppression = Antes de la menopausia, para quienes no quieren poner los ovarios en reposo y no han tenido un coágulo de sangre.
rule-tamoxifen-men = Para los hombres, como la única medicina hormonal, sola.
rule-ovarian-suppression = Antes de la menopausia, junto con el tratamiento hormonal, cuando este empiece.
rule-continue-what-holds = Cuando el cáncer está controlado: seguir como hasta ahora.
rule-continue-warning-sign = Con tos nueva, falta de aire, fiebre, diarrea fuerte o señales tras una inmunoterapia: llame tan pronto como dice la señal de alerta, y antes de la próxima dosis. Puede que la medicina tenga que hacer una pausa.
rule-camizestrant-switch = Con un primer inhibidor de la aromatasa y un inhibidor de CDK4/6. Vale cuando el cáncer está controlado, y hay un nuevo cambio de ESR1 en la sangre.
rule-fulvestrant-switch = Con un primer inhibidor de la aromatasa y un inhibidor de CDK4/6 (en el estudio, palbociclib). Vale cuando el cáncer está controlado, hay un nuevo cambio de ESR1 en la sangre y no se puede recibir camizestrant.
rule-maintenance-endocrine = Cuando la quimioterapia ha hecho efecto. Es para el cáncer con receptores hormonales. Vale mientras quede una medicina hormonal que pueda ayudar.

## Reglas de la edición actual: receptores hormonales, líneas posteriores

rule-elacestrant = Cuando ESR1 está cambiado y el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente. Es para después de un inhibidor de CDK4/6, cuando este o la medicina hormonal lo controló medio año o más. Su estudio tomó a personas tras uno o dos tratamientos hormonales y como mucho una quimioterapia. Tras más, pregunte qué significa eso para usted.
rule-imlunestrant = Cuando ESR1 está cambiado y el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente. Es para después de un inhibidor de CDK4/6, cuando este o la medicina hormonal lo controló medio año o más.
rule-imlunestrant-abemaciclib = Cuando ESR1 está cambiado y el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente. Es para después de un inhibidor de CDK4/6, cuando este o la medicina hormonal lo controló medio año o más.
rule-vepdegestrant = Cuando ESR1 está cambiado y el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente. Es para después de un inhibidor de CDK4/6, cuando este o la medicina hormonal lo controló medio año o más.
rule-giredestrant-everolimus = Cuando ESR1 está cambiado y el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente. Es para después de un inhibidor de CDK4/6, cuando este o la medicina hormonal lo controló medio año o más.
rule-capivasertib-fulvestrant = Cuando el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente, y PIK3CA, AKT1 o PTEN está cambiado.
rule-capivasertib-fulvestrant-early-relapse = Cuando PIK3CA, AKT1 o PTEN está cambiado y el cáncer volvió durante el tratamiento hormonal o en el año siguiente. Es para cuando un inhibidor de CDK4/6 no es adecuado.
rule-alpelisib-fulvestrant = Cuando el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente, y PIK3CA está cambiado.
rule-gedatolisib-fulvestrant = Cuando el cáncer ha crecido con tratamiento hormonal y un inhibidor de CDK4/6, y PIK3CA no está cambiado.
rule-everolimus-endocrine = Cuando el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente, sean como sean los genes.
rule-cdk46-rechallenge = Cuando el cáncer ha crecido después de medio año o más con un inhibidor de CDK4/6, o volvió en el año siguiente. También cambia la medicina hormonal: si el cáncer creció con fulvestrant, pregunte qué otra acompaña al inhibidor. Si su único inhibidor de CDK4/6 fue para la enfermedad temprana y terminó más de un año antes de que volviera el cáncer, esto se apoya en lo que piensan los expertos.
rule-cdk46-fulvestrant-later = Cuando el cáncer ha crecido con tratamiento hormonal sin un inhibidor de CDK4/6.
rule-fulvestrant = Cuando el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente, y no se ha usado fulvestrant.
rule-abemaciclib-alone = Esto es para después de tratamiento hormonal y de quimioterapia. Vale cuando no se usó ningún inhibidor de CDK4/6.

## Reglas de la edición actual: HER2 positivo

rule-trastuzumab-deruxtecan-pertuzumab = Un primer tratamiento del cáncer HER2 positivo. Es para cuando ha pasado más de medio año desde el tratamiento contra HER2 de la enfermedad temprana, o no lo hubo. Su estudio tomó a personas para las que, como mucho, el trabajo pesado era demasiado (ECOG 0 o 1).
rule-trastuzumab-deruxtecan-pertuzumab-after-hormones = Después de solo un tratamiento hormonal para el cáncer avanzado, como primer tratamiento contra HER2. Es para cuando ha pasado más de medio año desde el tratamiento contra HER2 de la enfermedad temprana, o no lo hubo. Su estudio tomó a personas para las que, como mucho, el trabajo pesado era demasiado (ECOG 0 o 1).
rule-taxane-trastuzumab-pertuzumab = Un primer tratamiento del cáncer HER2 positivo. Es para cuando ha pasado más de un año desde el tratamiento contra HER2 de la enfermedad temprana, o no lo hubo.
rule-taxane-trastuzumab-pertuzumab-after-hormones = Después de solo un tratamiento hormonal para el cáncer avanzado, como primer tratamiento contra HER2. Es para cuando ha pasado más de un año desde el tratamiento contra HER2 de la enfermedad temprana, o no lo hubo. Si un taxano no es adecuado, pregunte por otra quimioterapia, o por los anticuerpos solos o con una medicina hormonal.
rule-taxane-trastuzumab-pertuzumab-lungs = De siete a doce meses después del tratamiento contra HER2 de la enfermedad temprana, cuando los pulmones hablan en contra de trastuzumab deruxtecán.
rule-taxane-trastuzumab-pertuzumab-after-deruxtecan = Después de trastuzumab deruxtecán para la enfermedad temprana. Ningún estudio ha investigado esto; primero va un ensayo clínico.
rule-taxane-trastuzumab-pertuzumab-after-deruxtecan-later = Después de trastuzumab deruxtecán, cuando no se usó ningún taxano para el cáncer avanzado. Ningún estudio ha investigado esto; primero va un ensayo clínico.
rule-trastuzumab-deruxtecan-early-relapse = Cuando el cáncer volvió durante el tratamiento contra HER2 de la enfermedad temprana, o en el año siguiente. La Sociedad Americana de Oncología Clínica cuenta un año; los estudios y los prospectos, medio año.
rule-trastuzumab-deruxtecan-first-brain = Como primer tratamiento, con metástasis en el cerebro que no causan síntomas.
rule-trastuzumab-deruxtecan-second = Cáncer HER2 positivo que ha crecido con un primer tratamiento.
rule-trastuzumab-deruxtecan-brain = Cáncer HER2 positivo que ha crecido, con metástasis en el cerebro.
rule-endocrine-her2-first = Un primer tratamiento del cáncer con HER2 y receptores hormonales. Es para cuando la quimioterapia no es adecuada o no se desea.
rule-endocrine-her2-later = Después de dos o más tratamientos, para el cáncer con HER2 y receptores hormonales.
rule-chemotherapy-trastuzumab-first = Un primer tratamiento, cuando un taxano no es adecuado o no se desea.
rule-chemotherapy-trastuzumab-later = Después de dos o más tratamientos del cáncer HER2 positivo.
rule-trastuzumab-pertuzumab-first = Un primer tratamiento para personas frágiles, o cuando no se desea quimioterapia. Si un órgano está en peligro, el tratamiento tiene que actuar rápido: pregunte si se añade quimioterapia. Hay poca evidencia. Por comprobar.
rule-trastuzumab-pertuzumab-later = Después de dos o más tratamientos, cuando nunca se usó pertuzumab. Si un órgano está en peligro, el tratamiento tiene que actuar rápido: pregunte si se añade quimioterapia.
rule-her2-maintenance = Cuando el taxano de un primer tratamiento contra HER2 ha hecho su parte y el cáncer está controlado. Si antes hubo solo un tratamiento hormonal, pregunte qué se puede añadir ahora: una medicina hormonal, con palbociclib o sin él, o tucatinib.
rule-palbociclib-her2-maintenance = Cuando el cáncer está controlado y también tiene receptores hormonales. Es para después de la quimioterapia de un primer tratamiento contra HER2.
rule-endocrine-her2-maintenance = Cuando el cáncer está controlado y también tiene receptores hormonales. Es para después de la quimioterapia de un primer tratamiento contra HER2.
rule-tucatinib-maintenance = Hasta ahora no es un uso aprobado. Es para cuando el taxano de un primer tratamiento contra HER2 ha hecho su parte y el cáncer está controlado.
rule-tucatinib-later = Después de dos o más tratamientos del cáncer HER2 positivo.
rule-tucatinib-brain = Cáncer HER2 positivo que ha crecido, con metástasis en el cerebro.
rule-tucatinib-lining = Cáncer HER2 positivo que ha crecido, con metástasis en las membranas que cubren el cerebro. El estudio en que se basa fue pequeño. Por comprobar.
rule-tucatinib-without-deruxtecan = Cáncer HER2 positivo que ha crecido, cuando ya se usó trastuzumab deruxtecán o los pulmones hablan en contra de él. Después de trastuzumab deruxtecán ningún estudio grande ha investigado esto; primero va un ensayo clínico.
rule-tucatinib-first-brain = Como primer tratamiento, con metástasis en el cerebro que no causan síntomas.
rule-tucatinib-early-relapse-lungs = Cuando el cáncer volvió durante el tratamiento contra HER2 de la enfermedad temprana, o en el año siguiente. Es para cuando una inflamación de los pulmones habla en contra de trastuzumab deruxtecán.
rule-tucatinib-first-after-deruxtecan = Esto vale cuando el cáncer volvió en el medio año siguiente a trastuzumab deruxtecán para la enfermedad temprana. Ningún estudio ha investigado esto; primero va un ensayo clínico.
rule-trastuzumab-emtansine-later = Después de dos o más tratamientos del cáncer HER2 positivo.
rule-trastuzumab-emtansine-without-deruxtecan = Cáncer HER2 positivo que ha crecido, cuando ya se usó trastuzumab deruxtecán, o habla en contra de él una inflamación pasada de los pulmones o un corazón que bombea con un poco menos de fuerza. Después de trastuzumab deruxtecán ningún estudio grande ha investigado esto; primero va un ensayo clínico.
rule-trastuzumab-emtansine-early-relapse-lungs = Cuando el cáncer volvió durante el tratamiento contra HER2 de la enfermedad temprana, o en el año siguiente. Es para cuando habla en contra de trastuzumab deruxtecán una inflamación pasada de los pulmones, o un corazón que bombea con un poco menos de fuerza. El prospecto de esta medicina nombra una recaída en el medio año siguiente. Por comprobar.
rule-trastuzumab-emtansine-first = Esto vale cuando el cáncer volvió en el medio año siguiente a trastuzumab deruxtecán para la enfermedad temprana. Ningún estudio ha investigado esto; primero va un ensayo clínico.
rule-trastuzumab-emtansine-tucatinib = Después de dos o más tratamientos del cáncer HER2 positivo. Si recibió trastuzumab emtansina para la enfermedad temprana, pregunte si puede servir otra vez.
rule-lapatinib-capecitabine-later = Después de dos o más tratamientos del cáncer HER2 positivo.
rule-lapatinib-trastuzumab = Después de dos o más tratamientos del cáncer HER2 positivo. Si un órgano está en peligro, el tratamiento tiene que actuar rápido: pregunte si se añade quimioterapia.
rule-neratinib-capecitabine = Después de dos o más tratamientos del cáncer HER2 positivo. Su aprobación pide antes dos tratamientos contra HER2 para el cáncer que se ha extendido. Con menos, queda fuera de su aprobación.
rule-margetuximab-chemotherapy = Después de dos o más tratamientos del cáncer HER2 positivo.
rule-abemaciclib-fulvestrant-trastuzumab = Después de dos o más tratamientos, para el cáncer con HER2 y receptores hormonales.

## Reglas de la edición actual: conjugados, PARP, inmunoterapia

rule-olaparib-hormone-positive = Cuando se heredó un cambio de BRCA, después de tratamiento hormonal.
rule-olaparib-hormone-resistant = Cuando se heredó un cambio de BRCA, y el cáncer volvió durante el tratamiento hormonal o en el año siguiente. Es para después de quimioterapia en algún momento. Por lo general va primero el tratamiento hormonal con un inhibidor de CDK4/6, donde se puede conseguir.
rule-olaparib-triple-negative = Cuando se heredó un cambio de BRCA y el cáncer es triple negativo. Es para después de quimioterapia en algún momento.
rule-talazoparib-hormone-positive = Cuando se heredó un cambio de BRCA, después de tratamiento hormonal. Su estudio tomó a personas tras tres quimioterapias como mucho. Tras más, pregunte qué significa eso para usted.
rule-talazoparib-hormone-resistant = Cuando se heredó un cambio de BRCA, y el cáncer volvió durante el tratamiento hormonal o en el año siguiente. Es para después de quimioterapia en algún momento. Por lo general va primero el tratamiento hormonal con un inhibidor de CDK4/6, donde se puede conseguir.
rule-talazoparib-triple-negative = Cuando se heredó un cambio de BRCA y el cáncer es triple negativo. Es para después de quimioterapia en algún momento. Su estudio tomó a personas tras tres quimioterapias como mucho. Tras más, pregunte qué significa eso para usted.
rule-olaparib-off-label-hormone-positive = Un cambio heredado de PALB2, o BRCA cambiado solo en el tumor, después de tratamiento hormonal. Es para cuando las opciones aprobadas ya se usaron o no son adecuadas.
rule-olaparib-off-label-triple-negative = Un cambio heredado de PALB2, o BRCA cambiado solo en el tumor, después de un primer tratamiento. Es para después de quimioterapia en algún momento.
rule-trastuzumab-deruxtecan-hormone-positive = Cuando hay HER2 bajo o muy bajo, y hay receptores hormonales. Es para después del tratamiento hormonal de la enfermedad avanzada.
rule-trastuzumab-deruxtecan-her2-low = Cuando HER2 es bajo, después de quimioterapia para el cáncer avanzado.
rule-trastuzumab-deruxtecan-hormones-first = Si el cáncer tiene receptores de hormonas, las medicinas contra ellas van primero mientras puedan ser de ayuda.
rule-trastuzumab-deruxtecan-her2-low-early-relapse = Esto es para el HER2 bajo. Vale cuando el cáncer volvió durante la quimioterapia de la enfermedad temprana o en el medio año siguiente.
rule-sacituzumab-hormone-positive = Para el cáncer con receptores hormonales. Es para después de tratamiento hormonal y de dos tratamientos más, cuando uno de ellos fue quimioterapia.
rule-datopotamab-hormone-positive = Para el cáncer con receptores hormonales. Es para el tiempo después de tratamiento hormonal y quimioterapia.
rule-sacituzumab-first = Para un primer tratamiento del cáncer triple negativo. Es para cuando la inmunoterapia no es una opción.
rule-sacituzumab-first-early-relapse = Como primer tratamiento se estudió en ciertas personas. Lo que recibieron antes había terminado hacía seis meses o más.
rule-datopotamab-first = Para un primer tratamiento del cáncer triple negativo. Es para cuando la inmunoterapia no es una opción.
rule-sacituzumab-later = Cáncer triple negativo después de dos tratamientos. Uno de los dos puede haber sido quimioterapia para la enfermedad temprana, si el cáncer volvió en el año siguiente. Con pocos receptores de estrógeno (1 a 10 %), uno de los dos fue quimioterapia.
rule-sacituzumab-pembrolizumab = Un primer tratamiento del cáncer triple negativo con una puntuación de PD-L1 de 10 o más. ¿Terminó la inmunoterapia de la enfermedad temprana menos de un año, más o menos, antes de que volviera el cáncer? Dígalo: entonces esta no es la opción más clara.
rule-sacituzumab-pembrolizumab-half-a-year = Cuando la puntuación de PD-L1 es de 10 o más. Es para medio año o más después de un tratamiento para curar, que no tenía inmunoterapia.
rule-pembrolizumab-chemotherapy = Un primer tratamiento del cáncer triple negativo con una puntuación de PD-L1 de 10 o más. ¿Terminó la inmunoterapia de la enfermedad temprana menos de un año, más o menos, antes de que volviera el cáncer? Dígalo: entonces esta no es la opción más clara.
rule-pembrolizumab-chemotherapy-half-a-year = Cuando la puntuación de PD-L1 es de 10 o más. Es para medio año o más después de un tratamiento para curar, que no tenía inmunoterapia.

## Reglas de la edición actual: quimioterapia

rule-capecitabine-hormone-positive = Cuando el tratamiento hormonal ya se agotó, o un órgano está en peligro. Por lo general se agota tras dos tratamientos así, o si el cáncer creció en menos de medio año con uno que incluía un inhibidor de CDK4/6. ¿Falta usar un inhibidor de CDK4/6, o una medicina para un cambio en los genes (PIK3CA, AKT1, PTEN, BRCA, PALB2)? ¿O no se analizaron estos genes? Si ningún órgano está en peligro, pregunte si eso va primero.
rule-taxane-hormone-positive = Cuando el tratamiento hormonal ya se agotó, o un órgano está en peligro. Por lo general se agota tras dos tratamientos así, o si el cáncer creció en menos de medio año con uno que incluía un inhibidor de CDK4/6. ¿Falta usar este inhibidor, o una medicina para un cambio en los genes? ¿O no se analizaron? Si ningún órgano está en peligro, pregunte si eso va primero. Si un taxano para la enfermedad temprana terminó hace menos de un año, pregunte por otra medicina.
rule-anthracycline-hormone-positive = Cuando el tratamiento hormonal ya se agotó, o un órgano está en peligro. Por lo general se agota tras dos tratamientos así, o si el cáncer creció en menos de medio año con uno que incluía un inhibidor de CDK4/6. ¿Falta usar un inhibidor de CDK4/6, o una medicina para un cambio en los genes (PIK3CA, AKT1, PTEN, BRCA, PALB2)? ¿O no se analizaron estos genes? Si ningún órgano está en peligro, pregunte si eso va primero.
rule-eribulin-hormone-positive = Cuando ya se dio una quimioterapia para el cáncer avanzado. El prospecto de Estados Unidos pide antes una antraciclina y un taxano. Si usted no ha tenido los dos, pregunte qué significa eso para usted.
rule-other-single-hormone-positive = Cuando ya se dieron dos quimioterapias para el cáncer avanzado.
rule-platinum-hormone-positive = Cuando el tratamiento hormonal ya se agotó, hay un cambio heredado de BRCA, y un inhibidor de PARP no es adecuado o no se puede obtener.
rule-taxane-triple-negative = Esto es una sola medicina de quimioterapia, sin otras. Es para el cáncer triple negativo. Es para cuando otros tres tratamientos no son adecuados o no se pueden conseguir: un inhibidor de PARP, la inmunoterapia y un anticuerpo que lleva quimioterapia.
rule-anthracycline-triple-negative = Esto es una sola medicina de quimioterapia, sin otras. Es para el cáncer triple negativo. Es para cuando otros tres tratamientos no son adecuados o no se pueden conseguir: un inhibidor de PARP, la inmunoterapia y un anticuerpo que lleva quimioterapia. Es sobre todo para personas que nunca recibieron una antraciclina.
rule-platinum-triple-negative = Esto es una sola medicina de quimioterapia, sin otras. Es para el cáncer triple negativo. Es para cuando otros tres tratamientos no son adecuados o no se pueden conseguir: un inhibidor de PARP, la inmunoterapia y un anticuerpo que lleva quimioterapia.
rule-platinum-had-early = Cuenta ahora qué tan bien funcionó el platino antes. Dígalo si el cáncer volvió mientras recibía platino o poco después. Por comprobar.
rule-capecitabine-triple-negative = Esto es una sola medicina de quimioterapia, sin otras. Es para el cáncer triple negativo. Es para cuando otros tres tratamientos no son adecuados o no se pueden conseguir: un inhibidor de PARP, la inmunoterapia y un anticuerpo que lleva quimioterapia. Como primera quimioterapia se nombran antes un taxano, una antraciclina o el platino.
rule-eribulin-triple-negative = Para el cáncer triple negativo. Es para el tiempo después de una quimioterapia para el cáncer avanzado.
rule-other-single-triple-negative = Para el cáncer triple negativo. Es para el tiempo después de una quimioterapia para el cáncer avanzado.
rule-combination-chemotherapy = Cuando un órgano está en peligro y la respuesta debe llegar rápido, si las fuerzas lo permiten.

## Reglas de la edición actual: cambios raros

rule-pembrolizumab-biomarker-unstable = Para microsatélites inestables, después de un tratamiento. Es para cuando no queda otra buena opción.
rule-pembrolizumab-biomarker-mutations = Diez o más mutaciones por megabase, después de un tratamiento, cuando no queda otra buena opción.
rule-trk-inhibitor = Una fusión de NTRK, después de un tratamiento. Es para cuando no queda otra buena opción.
rule-selpercatinib = Una fusión de RET, después de un tratamiento. Es para cuando no queda otra buena opción.
rule-dabrafenib-trametinib = BRAF V600E, después de un tratamiento. Es para cuando no queda otra buena opción.
rule-trk-inhibitor-heart = Entrectinib puede debilitar el corazón o cambiar su ritmo. Con insuficiencia cardíaca, un corazón débil (LVEF por debajo de 50 %), un intervalo QT largo, un riesgo para el ritmo, minerales bajos o una medicina que alarga el QT: pregunte si le conviene otra medicina de este tipo. Por comprobar.
rule-selpercatinib-heart-rhythm = Puede cambiar el ritmo del corazón. Con un intervalo QT largo, un riesgo para el ritmo, minerales bajos o una medicina que alarga el QT: pregunte qué se hace primero y cómo se vigila su corazón. Por comprobar.
rule-dabrafenib-trametinib-heart = Puede debilitar el corazón. Con insuficiencia cardíaca o un corazón débil (LVEF por debajo de 50 %), médicos del corazón y del cáncer lo ven juntos primero. Por comprobar.
rule-neratinib-erbb2-mutation = Cuando hay una mutación de ERBB2 en un cáncer con receptores hormonales. Es para después de un tratamiento, cuando no queda otra buena opción.

## Reglas de la edición actual: pruebas

rule-metastasis-biopsy-test = Antes del primer tratamiento del cáncer que se ha extendido. Sin ER, PR y HER2 no se puede elegir ninguna medicina.
rule-her2-reread-test = Cuando el informe dice solo "negativo" para HER2: eso puede ocultar un HER2 bajo o muy bajo. Si ya se sabe que HER2 es bajo, no hay nada que ganar.
rule-germline-test-her2-negative = Para todas las personas cuyo cáncer es HER2 negativo. Si se heredó un cambio, puede ser posible un inhibidor de PARP.
rule-germline-test-men = Para todo hombre con cáncer de mama.
rule-germline-test-age-and-family = Para todas las personas cuyo cáncer de mama se halló hasta los 65 años. ¿Se halló más tarde? Entonces es para los hombres, para el cáncer HER2 negativo, y para quien tiene una familia o un origen en los que esos cambios son comunes. Importa también a los familiares.
rule-esr1-test = Esto vale cuando se elige el siguiente tratamiento después de un inhibidor de la aromatasa, tomado para la enfermedad temprana o avanzada. La prueba se hace en sangre tomada después de eso, a menos que ya se haya hecho desde entonces.
rule-esr1-monitoring = Con un primer inhibidor de la aromatasa y un inhibidor de CDK4/6. Esto es mientras el cáncer está controlado.
rule-esr1-monitoring-early = El estudio vigiló a personas tras medio año o más con las primeras tabletas.
rule-pi3k-pathway-test-first = Cuando el cáncer volvió durante el tratamiento hormonal, o poco después: antes de elegir el primer tratamiento.
rule-pi3k-pathway-test-later = Cuando el cáncer ha crecido con tratamiento hormonal o volvió en el año siguiente: a menos que ya se haya hecho desde entonces.
rule-pdl1-test = Antes del primer tratamiento del cáncer triple negativo.
rule-broad-gene-panel = Para el cáncer avanzado, cuando usted está en condiciones de recibir tratamiento y lo que se halle puede cambiarlo. Si un informe dice "carcinoma secretor", puede pedir ya una prueba de NTRK.
rule-menopause-hormone-test = Para las mujeres de menos de 60 años con un cáncer que tiene receptores hormonales.
rule-pregnancy-test = Para toda persona que pudiera estar embarazada y no lo sabe con seguridad.
rule-crisis-assessment = Con metástasis en el pulmón, el hígado, la médula ósea o el cerebro, o en las membranas que cubren el pulmón, el corazón, el vientre o el cerebro.
rule-heart-function-test = Antes de las medicinas contra HER2 y durante ellas, también con trastuzumab deruxtecán. Cuando un órgano está en peligro, la quimioterapia que las acompaña, como un taxano, no tiene que esperar a esta prueba.
rule-heart-function-test-first-course = Antes de la primera quimioterapia. A menudo lleva una antraciclina, que puede debilitar el corazón.
rule-heart-function-test-next-course = Antes de una quimioterapia que puede llevar una antraciclina, que puede debilitar el corazón. Pregunte si la suya la lleva.
rule-heart-function-test-anthracycline = Antes de una antraciclina, que puede debilitar el corazón.
rule-heart-rhythm-test = Antes de ribociclib y de algunas otras tabletas.
rule-heart-rhythm-test-after-surgery = Antes de ribociclib, que puede seguir a la operación.
rule-lung-scan-deruxtecan = Antes de medicinas que pueden inflamar los pulmones, y con regularidad mientras las recibe.
rule-lung-scan-early = Antes de trastuzumab deruxtecán, que puede inflamar los pulmones. Puede darse antes o después de la operación.
rule-glucose-test = Antes de medicinas que pueden subir el azúcar en la sangre.
rule-liver-and-blood-tests = Antes de la mayoría de las medicinas y durante ellas, como la quimioterapia o un inhibidor de CDK4/6, también después de una operación.
rule-dpyd-test = Si es posible que se use capecitabina o 5-FU, a menos que ya se haya hecho o que el tratamiento no pueda esperar.
rule-dpyd-test-after-surgery = Antes de la capecitabina después de la cirugía.
rule-ugt1a1-test = Si es posible que se use sacituzumab govitecán, a menos que ya se haya hecho.
rule-hepatitis-b-test = Antes de todo tratamiento con medicinas, a menos que solo se den medicinas hormonales.
rule-medicines-review = Antes de cada medicina nueva: algunas no van bien juntas.
rule-medicines-review-after-surgery = Después de la operación puede seguir ribociclib. No va bien con algunas otras medicinas.
rule-specialist-team = Para todas las personas: un equipo de especialistas sopesa lo que no puede sopesar ninguna regla.

## Reglas de la edición actual: enfermedad inoperable e inflamatoria

rule-locally-advanced-workup = Esto vale cuando el cáncer no se puede quitar, o es inflamatorio. Antes del primer tratamiento, los estudios de imagen muestran hasta dónde llega.
rule-locally-advanced-biopsy = Esto vale cuando el cáncer no se puede quitar, o es inflamatorio. Antes del primer tratamiento, el tejido muestra su tipo, ER, PR y HER2.
rule-locally-advanced-sequence = Para el cáncer que no se puede quitar, o es inflamatorio, y no se ha extendido. Primero va la medicina, no la operación. Hay excepciones: el tumor sangra o está infectado sin control, o la medicina no es posible o no se desea. Entonces pregunte a su equipo por una operación de alivio o por radioterapia. Por comprobar.
rule-locally-advanced-chemotherapy = Un primer tratamiento del cáncer HER2 negativo. Es para cuando el cáncer no se puede quitar, o es inflamatorio. En el cáncer triple negativo es para cuando la inmunoterapia no es adecuada o no se desea; puede llevar también carboplatino. Por comprobar.
rule-locally-advanced-chemotherapy-pregnancy = En el embarazo, cuando las medicinas contra HER2 tienen que esperar. Alguna quimioterapia es posible a partir del segundo trimestre. Termina 3 semanas o más antes del parto.
rule-locally-advanced-pembrolizumab = Un primer tratamiento del cáncer triple negativo o con pocos receptores de estrógeno (1 a 10 %). Es para cuando el cáncer no se puede quitar, o es inflamatorio. El estadio 3C no estaba en el estudio: ahí el resultado se traslada.
rule-locally-advanced-her2 = Un primer tratamiento del cáncer HER2 positivo. Es para cuando el cáncer no se puede quitar, o es inflamatorio.
rule-locally-advanced-deruxtecan = Un primer tratamiento del cáncer HER2 positivo. Es para cuando el cáncer no se puede quitar, o es inflamatorio.
rule-locally-advanced-endocrine = Después de la menopausia, para un tumor lento o cuando la quimioterapia no es adecuada.
rule-locally-advanced-mastectomy = Cuando el primer tratamiento lo ha hecho más pequeño, y ahora se puede sacar.
rule-locally-advanced-mastectomy-inflammatory = Esto vale cuando el primer tratamiento lo ha hecho más pequeño, y ahora se puede sacar. Con cáncer inflamatorio se quitan también los ganglios de la axila, no se conserva la piel, y una nueva mama se construye más tarde.
rule-locally-advanced-conservation = Esto vale cuando el primer tratamiento lo ha hecho mucho más pequeño, y no era inflamatorio. Es adecuado para pocas personas: los cambios de la piel han desaparecido del todo, el cáncer está en un solo lugar y no queda nada en los bordes.
rule-locally-advanced-no-response = Cuando el primer tratamiento casi no ha ayudado. O cuando ha ayudado algo y el cáncer todavía no se puede quitar.
rule-locally-advanced-radiotherapy-first = Cuando el primer tratamiento casi no ha ayudado. O cuando ha ayudado algo y el cáncer todavía no se puede quitar.
rule-locally-advanced-without-operation = Si todavía no se puede quitar después de la radioterapia, la medicina sigue. Se elige como para el cáncer que se ha extendido. Pregunte a su equipo cuál sería.
rule-residual-her2-deruxtecan = Cuando el cáncer es HER2 positivo, y en la cirugía quedaba algo.
rule-residual-her2-emtansine = Cuando el cáncer es HER2 positivo, y en la cirugía quedaba algo. Es la otra opción donde no se da trastuzumab deruxtecán.
rule-complete-response-her2 = Cuando el cáncer es HER2 positivo, y en la cirugía no quedaba nada.
rule-adjuvant-neratinib = Cuando el cáncer es HER2 positivo y tiene receptores hormonales, y había ganglios afectados. Esto es para después de la cirugía.
rule-adjuvant-pembrolizumab = Cuando el cáncer es triple negativo o tiene pocos receptores de estrógeno (1 a 10 %). Esto es para después de la cirugía, cuando el pembrolizumab empezó antes de ella.
rule-residual-capecitabine = Cuando el cáncer es triple negativo o tiene pocos receptores de estrógeno (1 a 10 %), y en la cirugía quedaba algo.
rule-adjuvant-olaparib = Cuando se heredó un cambio de BRCA. Es para el cáncer HER2 negativo, cuando en la cirugía quedaba algo, o cuando la operación fue lo primero. Con receptores hormonales, solo con cuatro o más ganglios, o cuando una puntuación del riesgo es lo bastante alta (CPS+EG de 3 o más).
rule-adjuvant-one-of-three = Ahora puede ser posible más de una de tres medicinas: pembrolizumab, capecitabina y olaparib. No encontramos pruebas a favor de tomarlas juntas. Pregunte al equipo cuál elegiría para usted, y por qué.
rule-adjuvant-abemaciclib = Con receptores hormonales y HER2 negativo, después de la cirugía, haya sido primero la cirugía o la medicina. Es para cuatro o más ganglios, o de uno a tres y un tumor grande o rápido.
rule-adjuvant-ribociclib = Para el cáncer con receptores hormonales y HER2 negativo. Es para después de la cirugía, haya sido primero la cirugía o la medicina.
rule-adjuvant-abemaciclib-or-ribociclib = Los estudios dieron abemaciclib o ribociclib, no los dos. Son para después de una operación; si solo recibió radioterapia, pregunte a su equipo.
rule-adjuvant-endocrine = Para el cáncer con receptores hormonales. Es para después de la cirugía, haya sido primero la cirugía o la medicina, o después de radioterapia en su lugar. Si todavía le van a operar, pregunte cuándo empezar.
rule-radiation-after-breast-surgery = Después de la operación viene la radioterapia de la pared torácica y los ganglios, también si no quedó cáncer. Pregunte por ella si todavía no se ha planeado o dado. Si la operación fue lo primero, pregunte qué medicina sigue.
rule-adjuvant-bisphosphonate = Después de la cirugía, haya sido primero ella o la medicina, cuando la menopausia ya pasó. Antes de ella, solo si los ovarios se ponen en reposo por los receptores hormonales.

## Reglas de la edición actual: una recaída cerca de la mama

rule-recurrence-receptors-again = Cuando el cáncer volvió cerca de la mama: un tejido nuevo muestra si ER, PR o HER2 han cambiado. En el cáncer triple negativo se mide también PD-L1 (por comprobar).
rule-recurrence-restaging = Cuando el cáncer volvió cerca de la mama: los estudios de imagen muestran si también está en otro lugar, antes de hacer un plan para curar.
rule-recurrence-or-new-primary = Cuando está otra vez en la mama, o en la otra mama.
rule-recurrence-in-breast = Cuando está en la mama y se puede quitar.
rule-recurrence-in-chest-wall = Cuando está en la pared torácica y se puede quitar.
rule-recurrence-in-nodes = Cuando está en ganglios y se puede quitar.
rule-recurrence-second-conservation = Para quienes no quieren que se quite la mama, cuando recibió radioterapia antes. Es para un cáncer que volvió en la mama después de dos años o más, como un foco único y pequeño, y se puede quitar.
rule-recurrence-conservation-first-radiation = Cuando está en la mama, se puede quitar, y la mama no recibió radioterapia antes. Se saca el foco, y luego va la radioterapia. Quitar la mama es el otro camino.
rule-recurrence-radiation-first-time = Cuando la mama o la pared torácica no ha recibido radioterapia.
rule-recurrence-radiation-margins = Cuando quedó algo en el borde, y el lugar no ha recibido radioterapia.
rule-recurrence-radiation-margins-again = Esto vale cuando quedó algo en el borde. Si el lugar recibió radioterapia antes, una segunda se puede considerar para algunas personas.
rule-recurrence-radiation-nodes = Cuando está en ganglios, también si la mama o la pared torácica recibió radioterapia antes. Es para ganglios que no han recibido radioterapia: lo muestran los informes antiguos.
rule-recurrence-radiation-again = Cuando la pared torácica ya tuvo radioterapia antes: a algunas personas se les da otra vez.
rule-recurrence-radiation-before = Si hubo radioterapia antes, eso limita lo que se puede dar otra vez. Hacen falta los informes antiguos.
rule-recurrence-looked-at-again = Si por ahora no se puede quitar, primero van las medicinas. Cuando han hecho efecto, el equipo vuelve a valorar la cirugía y la radioterapia. Por comprobar.
rule-recurrence-then-chemotherapy = Después de la operación hay un paso más, si no tiene receptores de estrógeno y es HER2 negativo. Entonces se debe ofrecer quimioterapia, si es adecuada. Si tiene receptores de progesterona, pregunte también por una medicina hormonal.
rule-recurrence-then-few-receptors = Después de la operación hay un paso más, si tiene pocos receptores de estrógeno (1 a 10 %) y es HER2 negativo. No se sabe qué ayuda entonces: la quimioterapia o una medicina hormonal. Pregunte por las dos.
rule-recurrence-then-endocrine = Después de la operación hay un paso más, si tiene receptores hormonales y es HER2 negativo. Entonces se debe ofrecer una nueva medicina hormonal, si es adecuada. Si solo tiene receptores de progesterona, pregunte también por la quimioterapia.
rule-recurrence-then-her2 = Después de la operación hay un paso más, si es HER2 positivo. Los expertos aconsejan entonces quimioterapia con medicinas contra HER2. Por comprobar.
rule-recurrence-chemotherapy = Esto vale cuando se quitó el cáncer que volvió, no tiene receptores de estrógeno y es HER2 negativo. Si tiene receptores de progesterona, pregunte también por una medicina hormonal.
rule-recurrence-chemotherapy-pregnancy = En el embarazo, cuando las medicinas contra HER2 tienen que esperar. Alguna quimioterapia es posible a partir del segundo trimestre. Termina 3 semanas o más antes del parto.
rule-recurrence-endocrine = Cuando se quitó el cáncer que volvió y tiene receptores hormonales. Si solo tiene receptores de progesterona, pregunte también por la quimioterapia.
rule-recurrence-her2 = Cuando se quitó el cáncer que volvió y es HER2 positivo.
rule-recurrence-her2-hormones = Si tiene también receptores hormonales, pregunte si se añade una medicina hormonal. Para el cáncer HER2 positivo, las fuentes no lo deciden.
rule-electrochemotherapy-recurrence = Lesiones en la piel de la pared torácica que le molestan.

## Reglas de la edición actual: grupos especiales

rule-obstetric-oncology-team = En el embarazo: especialistas en cáncer y en partos hablan juntos con usted de todas las opciones.
rule-taxane-pregnancy = En el embarazo, cuando las medicinas contra HER2 o el tratamiento hormonal tienen que esperar. Un taxano cada semana es posible a partir del segundo trimestre.
rule-anthracycline-pregnancy = En el embarazo, cuando las medicinas contra HER2 o el tratamiento hormonal tienen que esperar. Una antraciclina es posible a partir del segundo trimestre. Después de trastuzumab se evita durante siete meses, si es posible.
rule-geriatric-assessment = Desde los 65 años: cuando el cuidado se planeó tras esta revisión hubo menos efectos secundarios graves.
rule-fertility-advice = Antes de la menopausia. Con cáncer que se ha extendido, esto se sopesa para cada persona.
rule-meninges-workup = Señales de que las membranas que cubren el cerebro pueden estar afectadas.
rule-meninges-needle = Diga antes de la punción si toma anticoagulantes. Con plaquetas bajas o un foco grande en el cerebro, el equipo mira primero si es segura. Por comprobar.
rule-craniospinal-radiotherapy = Extensión a las membranas que cubren el cerebro, en alguien que se levanta y se mueve.
rule-craniospinal-held-elsewhere = Está pensada para cuando el cáncer fuera del cerebro y la columna está controlado. Si el suyo ha crecido, pregunte si creció solo allí.
rule-focal-radiotherapy-meninges = Extensión a las membranas que cubren el cerebro que causa síntomas.
rule-intrathecal-treatment = Cuando hay extensión a las membranas que cubren el cerebro: la medicina en el líquido está en la lista como una opción.

## Reglas: seguridad

-safety-usually-not-with-medicines-that-block-or-boost-cyp3a-its-level = Por lo general no con medicinas que bloquean o activan CYP3A: cambia el nivel de esta medicina en la sangre.
-safety-blood-fats-are-checked-before-and-during-treatment = Las grasas de la sangre se revisan antes del tratamiento y durante él.

rule-pregnancy = No en el embarazo: puede dañar al bebé que aún no ha nacido.
rule-first-trimester = No en el primer trimestre de un embarazo: puede dañar al bebé que aún no ha nacido. Después puede ser posible alguna quimioterapia, con un equipo de especialistas.
rule-later-pregnancy = En el embarazo las fuentes nombran otra quimioterapia: antraciclinas, ciclofosfamida y taxanos cada semana. Un equipo de especialistas debe sopesar esto.
rule-later-pregnancy-chemotherapy = En el embarazo solo con un equipo de especialistas en cáncer y en partos: una antraciclina, ciclofosfamida o un taxano cada semana, nunca capecitabina ni metotrexato. Se para tres semanas o más antes del parto; después de la semana 35 no se da ninguna.
rule-electrochemotherapy-pregnancy = En el embarazo se pregunta primero al equipo de especialistas en cáncer y en partos.
rule-continue-treatment-pregnancy = Si está embarazada y toma una medicina contra el cáncer, llame hoy a su equipo antes de tomar la próxima dosis.
rule-continue-treatment-pregnancy-no-chemotherapy = En el embarazo, no tal como está: este tratamiento no lleva quimioterapia, y las demás medicinas contra el cáncer pueden dañar al bebé que aún no ha nacido. Llame hoy a su equipo, antes de la próxima dosis.
rule-continue-treatment-weak-heart = ¿Incluye su tratamiento una medicina contra HER2, como trastuzumab o trastuzumab deruxtecán? Con insuficiencia cardíaca, o cuando el corazón bombea con poca fuerza (LVEF por debajo de 40 %), se pausa o se deja hasta que los médicos del corazón y del cáncer lo hayan mirado. Entonces llame hoy a su equipo, antes de la próxima dosis. De 40 a 49 %, algunas de estas medicinas se pausan cuando el corazón se ha debilitado en cierta medida: pregunte antes de la próxima dosis.
rule-continue-treatment-lung-inflammation = Si sus pulmones están inflamados ahora: una medicina que puede causarlo se deja hasta que el equipo lo haya mirado, y algunas se dejan para siempre. Llame hoy a su equipo, antes de la próxima dosis.
rule-continue-treatment-next-dose = Algunas medicinas contra el cáncer se pausan, se dejan o se adaptan con recuentos bajos de la sangre, un hígado débil, una infección, hepatitis B o un coágulo sin tratar. Algunas no van bien con medicinas que actúan sobre CYP3A, P-gp o UGT1A1, alargan el QT o son anticoagulantes. ¿Alguna de estas cosas es su caso? Entonces dígaselo a su equipo antes de la próxima dosis.
rule-continue-treatment-anthracycline-heart = ¿Incluye su tratamiento una antraciclina? Con insuficiencia cardíaca, o cuando el corazón bombea con poca fuerza (LVEF por debajo de 50 %), por lo general no se da. Llame a su equipo antes de la próxima dosis. Por comprobar.
rule-continue-treatment-what-was-had = ¿Recibe ahora una de estas medicinas? Olaparib y talazoparib se adaptan a unos riñones débiles; con riñones muy débiles no se aconseja olaparib. Un taxano puede empeorar las manos o los pies dormidos. Datopotamab deruxtecán puede empeorar unos ojos inflamados. Con una enfermedad grave del sistema inmunitario o un órgano trasplantado, la inmunoterapia se valora de nuevo. Dígaselo a su equipo antes de la próxima dosis.
rule-continue-treatment-capecitabine = Si toma capecitabina: necesita la enzima DPD, buenos riñones y un corazón estable. Dígaselo a su equipo antes de la próxima dosis.
rule-continue-treatment-heart-rhythm = Si toma ribociclib o vepdegestrant, o le ponen eribulina: necesitan un ritmo del corazón estable y los minerales en orden. Dígaselo a su equipo antes de la próxima dosis.
rule-breastfeeding = Si da el pecho: hay que dejarlo antes de este tratamiento, o antes de la próxima dosis si ya empezó. Pregunte cuánto tiempo hay que esperar después.
rule-breastfeeding-after-menopause = Si da el pecho: hay que dejarlo antes de las medicinas contra el cáncer. Dígaselo al equipo.
rule-deruxtecan-active-lung-inflammation = No mientras los pulmones están inflamados: esta medicina los puede inflamar más.
rule-deruxtecan-past-lung-inflammation = Por lo general no después de una inflamación de los pulmones: los estudios dejaron fuera a esas personas. Primero va un especialista de pulmón.
rule-deruxtecan-oxygen = Por lo general no para personas que necesitan oxígeno extra: primero va el equipo de pulmón.
rule-cdk46-active-lung-inflammation = No mientras los pulmones están inflamados: los inhibidores de CDK4/6 los pueden inflamar más.
rule-everolimus-lung-inflammation = No con una inflamación de los pulmones ahora, por lo general no después de ella: el everolimus puede inflamar los pulmones.
rule-everolimus-oxygen = Por lo general no para personas que necesitan oxígeno extra: el everolimus puede inflamar los pulmones.
rule-emtansine-active-lung-inflammation = No mientras los pulmones están inflamados: según su prospecto, se deja con cualquier inflamación de los pulmones.
rule-emtansine-past-lung-inflammation = Después de una inflamación de los pulmones, solo cuando los pulmones han sanado. Si esta medicina los inflama, se deja.
rule-trastuzumab-active-lung-inflammation = Si los pulmones están inflamados ahora, o usted necesita oxígeno, primero va el equipo de pulmón. El trastuzumab también lleva una advertencia sobre los pulmones.
rule-her2-weak-heart = Por lo general no cuando el corazón bombea con poca fuerza (LVEF por debajo de 40 %). Los médicos del corazón y del cáncer deciden caso por caso.
rule-her2-heart-failure = Por lo general no con insuficiencia cardíaca. Los médicos del corazón y del cáncer deciden caso por caso.
rule-specialist-team-weak-heart = Con un corazón débil, la medicina contra HER2 puede no ser adecuada. Entonces es quimioterapia sin antraciclina o, si hay receptores hormonales, una medicina hormonal. Los médicos del corazón y del cáncer deciden juntos.
rule-deruxtecan-heart-not-normal = No se estudió cuando el corazón bombea menos de lo normal (LVEF por debajo de 50 %).
rule-pertuzumab-heart-not-normal = Por lo general no cuando el corazón bombea menos de lo normal (LVEF por debajo de 50 %): el prospecto del pertuzumab empieza en 50 %. Los médicos del corazón y del cáncer deciden caso por caso.
rule-her2-heart-borderline = Si el corazón bombea con un poco menos de fuerza (LVEF de 40 a 49 %), lo ve un médico del corazón antes de la primera dosis. Si ya toma esta medicina, pregunte antes de la próxima dosis: puede que tenga que hacer una pausa.
rule-anthracycline-weak-heart = Por lo general no cuando el corazón bombea menos de lo normal (LVEF por debajo de 50 %): esta medicina puede debilitarlo más. Por comprobar.
rule-anthracycline-heart-failure = Por lo general no con insuficiencia cardíaca: esta medicina puede hacer que el corazón sea más débil. Por comprobar.
rule-anthracycline-had-early = Si ya recibió una antraciclina: hay un límite para toda la vida. El equipo hace la suma.
rule-ribociclib-long-qt = No con un intervalo QT de 450 ms o más hasta que se corrija.
rule-ribociclib-heart-conditions = No hasta que se corrija lo siguiente: QT largo, latido lento, potasio, magnesio o calcio bajos, e insuficiencia cardíaca o angina sin control. No poco después de un infarto.
rule-ribociclib-qt-medicines = Por lo general no con otras medicinas que alargan el intervalo QT.
rule-cdk46-qt = Con problemas del corazón, un riesgo para su ritmo o minerales bajos: ribociclib no. El equipo elige otro inhibidor de CDK4/6.
rule-vepdegestrant-heart-rhythm = Por lo general no con una enfermedad del corazón ni con un riesgo para su ritmo, como minerales bajos o una medicina que alarga el QT. Su estudio dejó fuera a personas con enfermedades del corazón.
rule-eribulin-heart-rhythm = Eribulina: no con QT largo de nacimiento. Con otros riesgos para el ritmo del corazón, como potasio, magnesio o calcio bajos, se vigila un electrocardiograma.
rule-capecitabine-coronary-disease = Por lo general no con una enfermedad inestable del corazón: la capecitabina puede causar espasmos de los vasos del corazón.
rule-clot-not-treated = Por lo general no con un coágulo de sangre que no está tratado: esta medicina puede hacer más probables los coágulos.
rule-cdk46-blood-clot = Con un coágulo de sangre, se elige un inhibidor de CDK4/6 que no sea abemaciclib.
rule-strong-cyp3a-inhibitor = Por lo general no con un bloqueador fuerte de CYP3A, como claritromicina: en la sangre sube el nivel de la medicina contra el cáncer. Otro antibiótico, o un cambio de dosis por el equipo, puede resolverlo.
rule-elacestrant-cyp3a = { -safety-usually-not-with-medicines-that-block-or-boost-cyp3a-its-level }
rule-olaparib-cyp3a = { -safety-usually-not-with-medicines-that-block-or-boost-cyp3a-its-level }
rule-strong-cyp3a-inducer = Por lo general no con un activador fuerte de CYP3A, como rifampicina o hierba de San Juan: la medicina contra el cáncer puede dejar de funcionar.
rule-abemaciclib-moderate-cyp3a-inducer = Por lo general no con un activador de CYP3A: abemaciclib puede dejar de funcionar.
rule-cdk46-moderate-cyp3a-inducer = Con un activador mediano de CYP3A el equipo no elige aquí abemaciclib, sino otro inhibidor de CDK4/6.
rule-imlunestrant-cyp3a = Los bloqueadores y los activadores de CYP3A, y la toronja (pomelo), cambian el nivel de imlunestrant en la sangre: el equipo adapta la dosis.
rule-moderate-cyp3a-inhibitor = Con un bloqueador mediano de CYP3A el equipo adapta la dosis.
rule-talazoparib-pgp = Por lo general no con un bloqueador fuerte de P-gp: el nivel de talazoparib en la sangre sube.
rule-everolimus-pgp = Por lo general no con un bloqueador fuerte de P-gp: el nivel de everolimus sube.
rule-sacituzumab-ugt1a1-medicines = Por lo general no con medicinas que actúan sobre UGT1A1: los efectos secundarios pueden aumentar o el efecto puede disminuir.
rule-capecitabine-blood-thinner = Con warfarina se revisa la sangre a menudo: la capecitabina hace más fuerte la warfarina.
rule-fulvestrant-blood-thinner = El fulvestrant es una inyección en el músculo: con anticoagulantes o pocas plaquetas hay que tener cuidado.
rule-type-1-diabetes = Por lo general no con diabetes tipo 1. Con ella no se estudió esta medicina, que puede subir mucho el azúcar en la sangre.
rule-capivasertib-fulvestrant-diabetes = Por lo general no con diabetes que necesita insulina o una HbA1c por encima de 8 %: el estudio dejó fuera a esas personas. En 8 % exacto los textos difieren, por eso cuenta como por encima.
rule-inavolisib-palbociclib-fulvestrant-diabetes = Por lo general no con diabetes que necesita medicinas. El estudio dejó fuera a esas personas.
rule-alpelisib-fulvestrant-uncontrolled-sugar = Por lo general no con el azúcar en la sangre fuera de control (HbA1c de 8 % o más).
rule-alpelisib-fulvestrant-raised-sugar = El azúcar en la sangre sube en la mayoría de las personas que lo toman. Con azúcar alta o desde los 75 años, primero aconseja un médico de la diabetes; tomar metformina antes puede ayudar.
rule-gedatolisib-fulvestrant-sugar = El azúcar en la sangre se revisa antes del tratamiento y durante él. No pudimos leer su prospecto: pregunte en la farmacia.
rule-alpelisib-fulvestrant-skin-reaction = No después de una reacción grave de la piel como Stevens-Johnson.
rule-capivasertib-fulvestrant-skin-reaction = Después de una reacción grave de la piel, esto necesita un cuidado especial.
rule-fluoropyrimidine-dpyd-missing = No cuando falta la enzima DPD: ninguna dosis es segura.
rule-fluoropyrimidine-dpyd-reduced = Se hace la prueba de DPYD antes de empezar, salvo que el tratamiento no pueda esperar; si esta enzima no basta, el equipo empieza con menos.
rule-capecitabine-weak-kidneys = No como norma cuando los riñones funcionan por debajo de 30 ml/min. Los prospectos difieren en esto.
rule-capecitabine-kidneys = Con riñones débiles el equipo empieza con menos.
rule-olaparib-weak-kidneys = No se aconseja cuando los riñones funcionan a 30 ml/min o menos.
rule-parp-kidneys = Con riñones débiles el equipo adapta la dosis.
rule-deruxtecan-kidneys = Con riñones débiles fue más común una inflamación leve de los pulmones: se vigilan los pulmones más de cerca. Por debajo de 30 ml/min casi no se sabe nada: pregunte. Por comprobar.
rule-elacestrant-liver = Por lo general no cuando el hígado funciona mal.
rule-olaparib-liver = No se aconseja cuando el hígado funciona mal.
rule-liver-adapt = Cuando el hígado funciona menos bien, el equipo revisa si hay que adaptar la dosis, o elige otra cosa.
rule-liver-adapt-mild = Cuando el hígado funciona menos bien, o sus análisis están muy por encima de lo normal, el equipo adapta la dosis si hace falta. O espera, o elige otra cosa.
rule-taxane-liver = El docetaxel no se debe dar cuando la bilirrubina está por encima de lo normal. Los otros taxanos se adaptan.
rule-sacituzumab-govitecan-liver = Cuando el hígado funciona menos bien, esto casi no se estudió.
rule-sacituzumab-slow-ugt1a1 = Con dos copias lentas del gen UGT1A1, hubo glóbulos blancos muy bajos en 67 de 100 personas, frente a 46 de 100.
rule-parp-low-counts = No hasta que se hayan recuperado los recuentos de la sangre.
rule-parp-myelodysplasia = Por lo general no después de una enfermedad de la médula ósea (MDS).
rule-low-counts-wait = Con recuentos bajos de la sangre, el equipo espera hasta que se recuperen.
rule-fever-at-once = Si durante este tratamiento o en las semanas siguientes le viene fiebre o escalofríos, o se siente muy mal, su equipo quiere saberlo enseguida, de día o de noche. Los glóbulos blancos pueden estar bajos entonces, y eso puede ser una emergencia.
rule-taxane-neuropathy = Por lo general no con manos o pies dormidos o con dolor que estorban en el día a día: los taxanos pueden empeorar eso.
rule-taxane-diabetes = Con una diabetes mal controlada se evita un taxano que trae mucho esteroide o disolvente. Pregunte qué taxano le conviene y quién vigila su azúcar en la sangre. Por comprobar.
rule-courses-weak-heart = Puede llevar una antraciclina. Con un corazón débil (LVEF por debajo de 50 %) o insuficiencia cardíaca, por lo general se deja fuera: pregunte qué medicinas lleva. Por comprobar.
rule-pembrolizumab-course-weak-heart = Por lo general no con un corazón débil (LVEF por debajo de 50 %) o insuficiencia cardíaca. El tratamiento que se estudió lleva una antraciclina, que puede debilitar más el corazón. Por comprobar.
rule-courses-numb-hands = Puede llevar un taxano, que puede empeorar las manos y los pies dormidos o con dolor. Pregunte si se puede usar otra medicina en su lugar.
rule-courses-diabetes = Puede llevar un taxano. Con una diabetes mal controlada se evita uno que trae mucho esteroide o disolvente. Pregunte cuál le conviene y quién vigila su azúcar en la sangre. Por comprobar.
rule-courses-capecitabine = Puede llevar capecitabina, que necesita la enzima DPD, buenos riñones y un corazón estable, y hace más fuerte la warfarina. Pregunte si se puede usar otra medicina en su lugar.
rule-maintenance-cdk46 = Puede llevar un inhibidor de CDK4/6. Pueden hablar en contra de esa parte los pulmones inflamados, los recuentos bajos de la sangre, los riñones muy débiles, problemas del corazón o de su ritmo, los minerales bajos, un coágulo o una diarrea duradera. También las medicinas que bloquean o activan CYP3A o alargan el QT. Entonces esa parte espera, se cambia o se deja fuera. El ribociclib no se aconseja con tamoxifeno. Pregunte qué medicinas lleva.
rule-hormones-blood-clot = Con un coágulo que no se trata, se elige otra medicina hormonal en vez del tamoxifeno.
rule-taxane-trastuzumab-pertuzumab-neuropathy = Por lo general no con manos o pies dormidos o con dolor que estorban en el día a día. Entonces se elige otra medicina en lugar del taxano.
rule-eribulin-neuropathy = La eribulina puede empeorar las manos y los pies dormidos.
rule-datopotamab-deruxtecan-eye-disease = Por lo general no con una enfermedad de la córnea: esta medicina puede inflamar los ojos.
rule-datopotamab-deruxtecan-eyes-and-mouth = Sin lentes de contacto, gotas para los ojos varias veces al día, revisiones de los ojos, y un enjuague bucal desde el primer día.
rule-everolimus-mouth = Un enjuague bucal con un esteroide hace más raras las llagas en la boca: pídalo desde el primer día.
rule-checkpoint-autoimmune = Por lo general no con una enfermedad autoinmune grave. Los especialistas lo tienen que sopesar primero.
rule-checkpoint-transplant = Con un órgano trasplantado, por lo general no hasta que los especialistas lo hayan sopesado. El cuerpo podría rechazar el órgano.
rule-immunotherapy-lung-inflammation = La inmunoterapia puede inflamar los pulmones. Si ya lo están ahora, su equipo mira esto primero. Por comprobar.
rule-infection = Si hay una infección, se trata primero. Por comprobar.
rule-hepatitis-b = Con hepatitis B el virus puede reactivarse. Puede hacer falta una medicina contra el virus antes del tratamiento, durante él y al menos 12 meses después.
rule-chronic-diarrhoea = Puede causar mucha diarrea. Si ya hay problemas del intestino, primero va un plan o se hace otra elección.
rule-sacituzumab-counts-and-diarrhoea = El prospecto aconseja una inyección que protege los glóbulos blancos desde el primer ciclo. Es para todas las personas con más riesgo de fiebre con glóbulos blancos bajos, por ejemplo desde los 65 años. Pregunte por ella y por UGT1A1.
rule-neratinib-diarrhoea-plan = La medicina contra la diarrea empieza con la primera dosis.
rule-with-ovarian-suppression = Antes de la menopausia también se ponen los ovarios en reposo. Esto se puede hacer con inyecciones o con una operación.
rule-beyond-label-before-menopause = Su aprobación no nombra a las mujeres antes de la menopausia. Antes de ella se ponen los ovarios en reposo, lo que va más allá de ese texto.
rule-with-lhrh-in-men = En hombres, un inhibidor de la aromatasa va con una inyección que baja la testosterona (LHRH), salvo si se quitaron los testículos. También otras medicinas hormonales, pero no el tamoxifeno. Después de una cirugía con la meta de curar, la que se nombra es el tamoxifeno.
rule-serd-after-short-cdk46 = Cuando el tratamiento hormonal con el inhibidor de CDK4/6 ayudó menos de un año, una tableta de este tipo sola ayudó poco. Esto viene de un estudio, en un análisis hecho después.
rule-everolimus-endocrine-esr1 = Con un cambio en ESR1, el fulvestrant es mejor compañero que el exemestano. También se prefiere al exemestano una tableta que bloquea el receptor de estrógeno, como elacestrant: pregunte por ella si ya ha tenido fulvestrant.
rule-no-aromatase-inhibitor-so-far = En su estudio las personas habían tenido un inhibidor de la aromatasa. Si usted nunca ha tenido uno, pregunte qué significa eso para usted.
rule-fulvestrant-again = Después de fulvestrant: en su estudio las personas habían tenido un inhibidor de la aromatasa, y aquí se usaría fulvestrant otra vez. Pregunte qué significa eso para usted.
rule-hormones-er-low = Con pocos receptores de estrógeno (1 a 10 %) no es seguro que el tratamiento hormonal ayude. Se mira otra vez la biopsia.
rule-hormones-progesterone-only = Un PR positivo con un ER negativo es raro: se analiza otra vez la biopsia.
rule-checkpoint-er-low = Esto trata de pocos receptores de estrógeno (1 a 10 %). Con tan pocos, la inmunoterapia se valora para cada persona.
rule-capecitabine-er-low = Las cifras del estudio son del cáncer triple negativo. Con pocos receptores de estrógeno (1 a 10 %) esto se valora para cada persona.
rule-giredestrant-everolimus-not-approved = No estaba aprobado cuando se buscó por última vez (octubre de 2026). Una decisión en Estados Unidos se esperaba para el 18 de diciembre de 2026.
rule-vepdegestrant-status = Aprobado en Estados Unidos desde mayo de 2026; no se vio ninguna aprobación en otro lugar. No junto con palbociclib fuera de ensayos. No pudimos leer su prospecto: pregunte en la farmacia si va bien con sus otras medicinas.
rule-gedatolisib-fulvestrant-status = Aprobado en Estados Unidos desde julio de 2026; no se vio ninguna aprobación en otro lugar. No pudimos leer su prospecto: pregunte en la farmacia si va bien con sus otras medicinas.
rule-camizestrant-switch-status = Aprobado en la Unión Europea (julio de 2026, según se informó) y, por ahora, en Estados Unidos (septiembre de 2026), después de que los asesores votaran en contra. No se ha mostrado una vida más larga. No pudimos leer su prospecto: pregunte en la farmacia.
rule-fulvestrant-switch-status = No es una rutina: ninguna guía lo pide, y no se mostró una vida más larga.
rule-imlunestrant-abemaciclib-status = Aprobado en Estados Unidos desde septiembre de 2026; no se vio ninguna aprobación en otro lugar. No pudimos leer su prospecto: pregunte en la farmacia.
rule-imlunestrant-lipids = { -safety-blood-fats-are-checked-before-and-during-treatment }
rule-elacestrant-lipids = { -safety-blood-fats-are-checked-before-and-during-treatment }
rule-olaparib-off-label-off-label = Fuera de su aprobación. Los estudios eran pequeños y no tenían grupo de comparación.
rule-parp-no-chemotherapy-so-far = El prospecto de Estados Unidos pide quimioterapia antes. Puede ser en la enfermedad temprana o en la avanzada.
rule-talazoparib-no-taxane-so-far = En su estudio las personas habían tenido un taxano o una antraciclina, salvo que no fueran adecuados para ellas. Si usted no ha tenido ninguno de los dos, pregunte qué significa eso para usted.
rule-parp-after-platinum = Los estudios grandes de estas medicinas dejaron fuera a las personas cuyo cáncer había crecido con una medicina de platino. Dígalo si fue su caso, o si el cáncer volvió mientras recibía platino o poco después.
rule-tucatinib-maintenance-not-approved = No era un uso aprobado cuando se buscó por última vez (noviembre de 2026). No se ha mostrado una vida más larga.
rule-palbociclib-her2-maintenance-status = Aprobado en Estados Unidos desde junio de 2026, según se informó. No se vio ninguna aprobación en otro lugar.
rule-trastuzumab-emtansine-tucatinib-not-approved = No era una combinación aprobada cuando se buscó por última vez.
rule-abemaciclib-fulvestrant-trastuzumab-not-approved = No es un uso aprobado: un estudio de tamaño mediano. Si ya ha recibido un inhibidor de CDK4/6 o fulvestrant, pregunte qué significa eso para usted.
rule-neratinib-erbb2-mutation-off-label = Fuera de su aprobación: un estudio pequeño.
rule-tucatinib-capecitabine-trastuzumab-outside-label = Su aprobación pide antes un tratamiento contra HER2 para el cáncer que se ha extendido. Si usted no ha recibido ninguno, esto queda fuera de su aprobación.
rule-trastuzumab-deruxtecan-outside-label = Solo, está aprobado después de un tratamiento contra HER2 para el cáncer que se ha extendido. Uno para la enfermedad temprana también cuenta si el cáncer volvió en el medio año siguiente. De lo contrario, esto queda fuera de su aprobación.
rule-trastuzumab-emtansine-brain-radiosurgery = Junto con radiocirugía del cerebro puede dañar tejido sano del cerebro. Los estudios pequeños no coinciden en esto.
rule-trastuzumab-deruxtecan-ultralow = Cuando HER2 es ultrabajo, antes de la quimioterapia: la ganancia no está demostrada. En el estudio solo hubo 153 personas así.
rule-trastuzumab-deruxtecan-ultralow-after-chemotherapy = Cuando HER2 es ultrabajo y ya hubo quimioterapia: de esto no hay ningún estudio.
rule-second-conjugate = Después de una medicina de este tipo, una segunda a menudo controló el cáncer solo por poco tiempo.
rule-datopotamab-deruxtecan-no-longer-life = En el cáncer con receptores hormonales su estudio no mostró una vida más larga.
rule-eribulin-label = El prospecto de Estados Unidos pide antes dos quimioterapias. El de Europa pide una.

## Afirmaciones de la edición actual

statement-hr_HR-1L-01 = Como primer tratamiento se debe ofrecer un inhibidor de CDK4/6 con un inhibidor de la aromatasa. Así lo dice la Sociedad Americana de Oncología Clínica (2021 y 2024). En el estudio de ribociclib, con 668 mujeres después de la menopausia, en 55 de cada 100 el cáncer no había crecido tras 2 años. Con el inhibidor de la aromatasa solo fueron 36 de cada 100. Las personas vivieron más tiempo.
    .figures = Tras 6 años vivían 44 de cada 100 mujeres con ribociclib y 32 de cada 100 sin él.
statement-hr_HR-1L-02 = Palbociclib con un inhibidor de la aromatasa se estudió en 666 mujeres. La mitad pasó 24,8 meses o más sin que el cáncer creciera. Con el inhibidor de la aromatasa solo fueron 14,5 meses. No se mostró que vivieran más.
    .figures = La mitad de las mujeres vivía tras 53,9 meses con palbociclib y tras 51,2 meses sin él: no es una diferencia demostrada.
statement-hr_HR-1L-03 = Abemaciclib con un inhibidor de la aromatasa: en el estudio con 493 mujeres la mitad pasó 28,2 meses o más sin que el cáncer creciera, frente a 14,8 meses sin abemaciclib. La diarrea fue grave en 9,5 de cada 100. Hubo coágulos de sangre en 6 de cada 100.
    .figures = La mitad vivía tras 66,8 meses con abemaciclib y tras 53,7 meses sin él: la diferencia no está demostrada.
statement-hr_HR-1L-04 = Cuando el cáncer volvió durante el tratamiento hormonal, o en el año siguiente (la guía habla de un inhibidor de la aromatasa), se debe ofrecer un inhibidor de CDK4/6 con fulvestrant. Con ribociclib y fulvestrant la mitad pasó 20,5 meses o más sin que el cáncer creciera, frente a 12,8 meses con fulvestrant solo. Las personas vivieron más tiempo.
    .figures = Tras 42 meses vivían 58 de cada 100 personas con ribociclib y fulvestrant, y 46 de cada 100 con fulvestrant solo.
statement-hr_HR-1L-05 = Antes de la menopausia se ponen en reposo los ovarios, y un inhibidor de la aromatasa va con un inhibidor de CDK4/6. Ribociclib tiene un estudio propio con 672 mujeres: la mitad de las que lo tomaban pasó 23,8 meses o más sin que el cáncer creciera, frente a 13,0 meses. Vivieron más tiempo. Ribociclib no se da con tamoxifeno: alarga el intervalo QT.
    .figures = Tras 42 meses vivían 70 de cada 100 mujeres con ribociclib y 46 de cada 100 sin él.
statement-hr_HR-1L-06 = A los hombres se los trata como a las mujeres. Primero va el tratamiento hormonal, salvo que un órgano esté en peligro. Un inhibidor de la aromatasa solo se da junto con una inyección que baja la testosterona. Los inhibidores de CDK4/6 se dan como en las mujeres. Tamoxifeno y fulvestrant siguen siendo opciones. En los estudios hubo pocos hombres.
statement-hr_HR-1L-07 = Una sola medicina hormonal: un inhibidor de la aromatasa, tamoxifeno o fulvestrant. Es para cuando un inhibidor de CDK4/6 no es adecuado o no se desea. Que haya poco cáncer, y nada en órganos como el hígado, habla a su favor. El fulvestrant con anastrozol es solo para personas sin tratamiento hormonal antes. De 462 personas así, la mitad de las que recibían fulvestrant pasó 16,6 meses o más sin que el cáncer creciera, frente a 13,8 con un inhibidor de la aromatasa.
statement-hr_HR-1L-08 = Empezar con el inhibidor de la aromatasa solo y guardar el inhibidor de CDK4/6 para después: para poco cáncer que avanza despacio, donde es seguro que se podrá recibir la otra medicina. Entre 1050 mujeres el tiempo hasta el segundo crecimiento fue de 26,7 frente a 31,9 meses, con menos efectos secundarios. Eso no prueba que las dos formas sean iguales. Casi todas tomaron palbociclib. No es para mujeres antes de la menopausia: las 145 estudiadas parecieron vivir más con ambos primero.
    .figures = De una forma u otra, la mitad de las mujeres vivía tras unos 48 meses.
statement-hr_HR-1L-09 = Antes de la menopausia, tamoxifeno es el único tratamiento hormonal que no necesita reposo de los ovarios. Es para quienes no han tenido un coágulo de sangre. Un panel internacional (ABC4, 2018) dice que es menos eficaz.
statement-hr_HR-1L-10 = A veces el cáncer avanza rápido pero los órganos aún funcionan. Ahí el tratamiento hormonal con ribociclib dio mejor resultado que dos quimioterapias juntas. Fue un estudio de tamaño medio (fase II) con 222 mujeres antes de la menopausia. La mitad de las que tomaban ribociclib pasó 21,8 meses o más sin que el cáncer creciera, frente a 12,8 meses. Hasta que el cáncer empezó a reducirse pasaron 4,9 meses, frente a 3,2 con quimioterapia. No prueba que sea seguro cuando el hígado está fallando.
statement-hr_HR-1L-12 = Con un cambio en PIK3CA y un cáncer que volvió pronto: inavolisib con palbociclib y fulvestrant. En el estudio de 325 personas, en 46 de cada 100 el cáncer no había crecido tras 18 meses, frente a 21 de cada 100 sin inavolisib. El azúcar en la sangre subió en 85 de cada 100. Está aprobado en Estados Unidos desde octubre de 2024 y en la Unión Europea.
    .figures = La mitad vivía tras 34,0 meses con inavolisib y tras 27,0 meses sin él.
statement-hr_HR-1L-14 = Mientras se toma un inhibidor de la aromatasa con un inhibidor de CDK4/6, si hay un cambio nuevo de ESR1 en la sangre y las imágenes no muestran crecimiento: pasar a camizestrant. En el estudio de 315 personas, en 35 de cada 100 el cáncer no había crecido 24 meses después, frente a 14 de cada 100 que siguieron igual. No se ha mostrado que se viva más.
statement-hr_HR-1L-15 = Lo mismo, pero pasando a fulvestrant, donde no se puede recibir camizestrant (172 personas, todas con palbociclib): la mitad de quienes cambiaron pasó 11,9 meses o más sin que el cáncer creciera, frente a 5,7 meses. No se vio ninguna guía que lo pida. Por comprobar.
statement-hr_HR-1L-16 = Algunas personas tienen un cambio heredado en BRCA. Para ellas suele ir primero el tratamiento hormonal con un inhibidor de CDK4/6. En algún momento de las tres primeras líneas se debe ofrecer un inhibidor de PARP.
statement-hr_HR-1L-17 = Dos estudios grandes pusieron un bloqueador oral del receptor de estrógeno en lugar del inhibidor de la aromatasa. No está demostrado que controlara el cáncer por más tiempo (33,1 frente a 28,2 meses en uno). El inhibidor de la aromatasa sigue siendo el compañero habitual.
statement-hr_HR-PE-13 = Tras una quimioterapia dada porque un órgano estaba en peligro, el tratamiento hormonal puede mantener el cáncer quieto, con o sin un inhibidor de CDK4/6. Por comprobar.
statement-hr_DEF-OFS = Reposo de los ovarios: una inyección cada cuatro semanas, o una operación que los quita.
statement-hr_HR-S-03 = Antes de la menopausia, estas medicinas van con reposo de los ovarios: los inhibidores de la aromatasa, fulvestrant y los inhibidores de CDK4/6. Puede que la regla haya parado tras la quimioterapia o con tamoxifeno. Eso no prueba la menopausia. Se miden las hormonas en la sangre.
statement-her2_A-17 = Lo que controla el cáncer se sigue dando. Parar tras años sin ninguna señal de él es una decisión para cada persona, con un especialista. Por comprobar.
statement-her2_G-01 = Para los hombres con cáncer con receptores hormonales está tamoxifeno. O está un inhibidor de la aromatasa o fulvestrant. Con cualquiera de estos dos va una inyección que baja la testosterona. Después de una cirugía con la meta de curar es el tamoxifeno.
statement-hr_HR-2L-01 = Con un cambio en ESR1: elacestrant, una tableta. En el estudio, en 27 de cada 100 personas con el cambio el cáncer no había crecido tras 12 meses, frente a 8 de cada 100 con otro tratamiento hormonal. La mitad pasó 3,8 meses o más sin que creciera, frente a 1,9 meses. Fueron 8,6 meses tras un año o más con un inhibidor de CDK4/6 (analizado después). Está aprobado en Estados Unidos y la Unión Europea desde 2023.
statement-hr_HR-2L-02 = Con un cambio en ESR1: imlunestrant, una tableta. En un estudio, entre 256 personas con el cambio, la mitad de las que lo tomaban pasó 5,5 meses o más sin que el cáncer creciera, frente a 3,8 meses con otro tratamiento hormonal. Sin el cambio no dio mejor resultado. Está aprobado en Estados Unidos (septiembre de 2025) y la Unión Europea (enero de 2026).
    .figures = Se informó una diferencia en cuánto se vivía, que no contó como demostrada.
statement-hr_HR-2L-03 = Imlunestrant con abemaciclib: la mitad de quienes tomaban los dos pasó 9,4 meses o más sin que el cáncer creciera, frente a 5,5 meses con imlunestrant solo. Esto es de todas las personas, con o sin un cambio en ESR1. Está aprobado en Estados Unidos desde septiembre de 2026, solo con un cambio en ESR1.
statement-hr_HR-2L-04 = Con un cambio en ESR1: vepdegestrant, una tableta. En 45 de cada 100 personas el cáncer no había crecido tras 6 meses, frente a 23 de cada 100 con fulvestrant. La mitad pasó 5,0 meses o más, frente a 2,1. Está aprobado en Estados Unidos desde mayo de 2026.
statement-hr_HR-2L-05 = Con un cambio en PIK3CA, AKT1 o PTEN: capivasertib con fulvestrant. En un estudio, entre 289 personas con un cambio así, la mitad de las que lo tomaban pasó 7,3 meses o más sin que el cáncer creciera, frente a 3,1 meses con fulvestrant solo. Hubo erupciones graves de la piel en 12 de cada 100 y diarrea grave en 9 de cada 100. No está demostrado que se viva más.
statement-hr_HR-2L-06 = Con un cambio en PIK3CA: alpelisib con fulvestrant. Entre 341 personas con el cambio, la mitad de las tratadas así pasó 11,0 meses o más sin que el cáncer creciera, frente a 5,7 meses con fulvestrant solo. El azúcar en la sangre subió mucho en 37 de cada 100. No está demostrado que se viva más. Pocas habían tenido un inhibidor de CDK4/6. En un estudio posterior fueron 5,6 meses, frente a 11,1 con gedatolisib, palbociclib y fulvestrant, no aprobado para este cambio. Por comprobar.
    .figures = La mitad vivía tras 39,3 meses con alpelisib y tras 31,4 meses sin él: no está demostrado.
statement-hr_HR-2L-07 = Everolimus con exemestano o fulvestrant, sean como sean los genes. En un estudio de 724 mujeres, la mitad de las que lo tomaban pasó 7,8 meses o más sin que el cáncer creciera, frente a 3,2 meses con exemestano solo. Eso fue antes de los inhibidores de CDK4/6. En un estudio posterior, tras estos, fueron 5,5 meses. No está demostrado que se viva más. En personas mayores se vieron más muertes durante el tratamiento.
    .figures = La mitad vivía tras 31,0 meses con everolimus y tras 26,6 meses sin él: no está demostrado.
statement-hr_HR-2L-08 = Otro inhibidor de CDK4/6 con otra medicina hormonal. En un estudio, con abemaciclib y fulvestrant, en 50 de cada 100 personas el cáncer no había crecido tras 6 meses, frente a 37 de cada 100 con fulvestrant solo. La mitad pasó 6,0 meses o más, frente a 5,3. La ganancia fue pequeña. Seguir con palbociclib no ayudó. En un estudio más pequeño, las personas con un cambio en ESR1 no tuvieron ganancia visible: por comprobar.
statement-hr_HR-2L-09 = Fulvestrant solo, una inyección una vez al mes. Tras un inhibidor de CDK4/6 controló el cáncer unos 2 a 5 meses en la mitad de las personas. Los efectos secundarios son pocos.
statement-hr_HR-2L-10 = Para quienes nunca tuvieron un inhibidor de CDK4/6: uno de ellos con fulvestrant, cuando el cáncer creció con una medicina hormonal.
statement-hr_HR-2L-14 = Sin un cambio en PIK3CA, tras un inhibidor de la aromatasa y un inhibidor de CDK4/6: gedatolisib, un goteo cada semana, con fulvestrant y con o sin palbociclib. En un estudio de 392 personas la mitad pasó 9,3 meses o más sin que el cáncer creciera con los tres, 7,4 meses sin palbociclib y 2,0 meses con fulvestrant solo. El principal efecto secundario es la boca dolorida. No está demostrado que se viva más. Está aprobado en Estados Unidos desde julio de 2026.
statement-hr_HR-2L-15 = Con un cambio en ESR1: giredestrant con everolimus. Tras 12 meses el cáncer no había crecido en 41 de cada 100 personas. Con otra medicina hormonal y everolimus fueron 15 de cada 100.
statement-hr_HR-2L-16 = Abemaciclib solo, tras tratamiento hormonal y quimioterapia, para quienes nunca tuvieron un inhibidor de CDK4/6: el cáncer se redujo en 20 de cada 100. No hubo grupo de comparación.
statement-hr_HR-BM-01 = Cuando el cáncer vuelve o se ha extendido, se hace una biopsia de un foco si es seguro, y se vuelven a estudiar ER, PR y HER2. Pueden ser distintos de los del primer tumor. Por comprobar.
statement-hr_HR-BM-02 = Una prueba de cambios heredados en BRCA1, BRCA2 y PALB2 lo antes posible. No retrasa el tratamiento. Se debe ofrecer a todos los hombres con cáncer de mama.
statement-hr_HR-BM-03 = Cuando el cáncer volvió durante el tratamiento hormonal o poco después, se estudia PIK3CA antes de elegir el primer tratamiento. Si la sangre no muestra nada, se estudia el tumor.
statement-hr_HR-BM-04 = Cuando el cáncer creció con un inhibidor de la aromatasa, se estudia ESR1 en sangre tomada después. Un resultado más antiguo no cuenta.
statement-hr_HR-BM-05 = Cuando el cáncer creció con tratamiento hormonal, se estudian PIK3CA, AKT1 y PTEN, mejor en el tumor: la sangre puede no mostrar PTEN.
statement-hr_HR-BM-06 = El patólogo vuelve a mirar todas las muestras para ver si HER2 es bajo o muy bajo. Basta con una sola muestra así.
statement-hr_HR-BM-07 = Se estudia DPYD antes de la capecitabina o del 5-FU, salvo que el tratamiento no pueda esperar.
statement-hr_HR-BM-08 = Una prueba de UGT1A1 ayuda a planear sacituzumab govitecán. No es obligatoria.
statement-hr_HR-BM-09 = Buscar ESR1 en la sangre cada dos o tres meses mientras todo va bien solo tiene sentido donde se ofrece un cambio de medicina. No se vio ningún texto de una sociedad médica sobre esto.
statement-hr_HR-BM-10 = Cuando se han agotado otros tratamientos dirigidos, se buscan cambios raros: MSI, TMB, NTRK, RET. Por comprobar.
statement-hr_DEF-VC = Una crisis visceral es un órgano que falla mucho. Se ve por los síntomas, los análisis de sangre y un crecimiento rápido. Que el cáncer haya llegado a un órgano no es por sí solo una crisis.
statement-her2_T2-1 = En el cáncer triple negativo se averigua la puntuación de PD-L1 (CPS, prueba 22C3) antes del primer tratamiento. En una emergencia no se espera por ella.
statement-her2_C-10 = Una prueba amplia de genes del tumor o de la sangre, donde su resultado pueda cambiar el tratamiento. Por comprobar.
statement-her2_C-11 = Una prueba de BRCA para todas las personas cuyo cáncer de mama se halló hasta los 65 años. Por encima de esa edad es para todos los que podrían recibir un inhibidor de PARP, para el cáncer triple negativo, para los hombres y si hay casos en la familia o un origen en el que esos cambios son comunes. Una prueba del tumor no descarta un cambio heredado.
statement-her2_G-02 = A todo hombre con cáncer de mama se le ofrece una prueba de cambios heredados.
statement-her2_G-05 = Antes del tratamiento se hace una prueba de embarazo. Es para todas las personas que podrían estar embarazadas.
statement-her2_G-19 = Antes de las medicinas se busca hepatitis B en la sangre, sin retrasarlas. Si la infección es crónica, se añade una medicina contra el virus, que sigue al menos 12 meses después. El tratamiento hormonal sin otras medicinas no necesita esta prueba.
statement-hr_HR-S-22 = Con ribociclib se hacen pruebas del hígado y recuentos de sangre cada dos semanas durante dos ciclos, y luego al comienzo de los cuatro siguientes.
statement-hr_HR-S-44 = El azúcar en la sangre (HbA1c y glucosa en ayunas) se mide antes de las medicinas que actúan sobre PI3K o AKT, y antes de everolimus.
statement-her2_T1-20 = Donde las respuestas no deciden nada, o las reglas no alcanzan, un equipo de especialistas sopesa la decisión con usted. Por comprobar.
statement-her2_A-01 = Primer tratamiento: trastuzumab deruxtecán con pertuzumab. En una comparación de 770 personas, 70 de cada 100 vivían sin que el cáncer creciera tras 24 meses, frente a 52 de cada 100 con un taxano, trastuzumab y pertuzumab. Hubo inflamación del pulmón en 12 de cada 100 frente a 1 de cada 100; cerca de 1 de cada 200 murió de ella. Hasta ahora no está demostrado que se viva más. Está aprobado en Estados Unidos desde diciembre de 2025. En la Unión Europea se informó de una aprobación en septiembre de 2026.
statement-her2_A-02 = Primer tratamiento: un taxano con trastuzumab y pertuzumab, y luego los dos anticuerpos solos.
    .figures = Tras 8 años vivían 37 de cada 100 personas con pertuzumab y 23 de cada 100 sin él.
statement-her2_A-03 = Tucatinib añadido cuando ya se dejó el taxano: en un estudio de 654 personas, la mitad de las que lo tomaban vivió 24,9 meses o más sin que el cáncer creciera, frente a 16,3 meses sin él, contados desde que se añadió. Hubo diarrea en 73 de cada 100. No está demostrado que se viva más.
statement-her2_A-04 = Con receptores hormonales, cuando ya se dejó la quimioterapia: palbociclib y una medicina hormonal añadidos a los anticuerpos. 47 de cada 100 personas vivían sin que el cáncer creciera tras 48 meses, frente a 38 de cada 100 sin palbociclib. Hubo efectos secundarios graves en 80 de cada 100 personas, frente a 31 de cada 100, sobre todo glóbulos blancos bajos. Los hubo muy graves en 10 frente a 4. El texto de la agencia también advierte de inflamación del pulmón, según se informó. Está aprobado en Estados Unidos desde junio de 2026, según se informó. No está demostrado que se viva más.
statement-her2_A-05 = Con receptores hormonales, cuando ya se dejó la quimioterapia: una medicina hormonal añadida a los anticuerpos. El estudio en que se basa investigó otra pregunta, si pertuzumab añade algo. Más de la mitad recibió antes quimioterapia. Con pertuzumab no se vivió más. Las palabras de la guía se citan de memoria. Por comprobar.
    .figures = La mitad vivió 60,2 meses o más con pertuzumab, frente a 57,2 meses sin él.
statement-her2_A-06 = Una medicina hormonal con tratamiento contra HER2, si hay receptores hormonales y ningún órgano en peligro. Es para cuando la quimioterapia no es adecuada o no se desea. En un estudio de China, sin pertuzumab, controló el cáncer más o menos tanto tiempo como la quimioterapia con trastuzumab. Tuvo menos efectos secundarios. Cuando el cáncer había vuelto en menos de dos años, la quimioterapia dio mejor resultado.
statement-her2_A-07 = Donde un taxano no es adecuado: vinorelbina o capecitabina con trastuzumab, con o sin pertuzumab. Por comprobar.
statement-her2_A-08 = El cáncer puede volver durante el tratamiento contra HER2 de la enfermedad temprana, o en el medio año siguiente (la Sociedad Americana de Oncología Clínica dice un año). Entonces se puede usar enseguida el tratamiento de segunda línea. Después de trastuzumab deruxtecán para la enfermedad temprana ningún estudio muestra el camino. Lo primero por lo que preguntar es un ensayo. Los expertos usarían otra vez trastuzumab deruxtecán solo después de mucho tiempo, y solo si los pulmones nunca se inflamaron.
statement-her2_A-09 = Segunda línea: trastuzumab deruxtecán. En el estudio de 524 personas, 46 de cada 100 vivían sin que el cáncer creciera tras 36 meses, frente a 12 de cada 100 con trastuzumab emtansina. Las personas vivieron más tiempo. Hubo inflamación del pulmón en 17 de cada 100 frente a 3 de cada 100.
    .figures = Tras 12 meses vivían 94 de cada 100 personas, frente a 86 de cada 100.
statement-her2_A-10 = Las metástasis en el cerebro suelen tratarse allí primero. Si hay un solo foco de menos de 2 cm que no presiona el cerebro, se puede hablar en su lugar de una medicina contra HER2 que llega al cerebro, con imágenes frecuentes. En el cáncer HER2 positivo se acepta una imagen del cerebro al principio, también sin señales de él. A favor o en contra de imágenes regulares hay muy pocos datos: se decide en conjunto.
statement-her2_A-11 = Tucatinib con capecitabina y trastuzumab, sobre todo con metástasis en el cerebro. Hubo diarrea en 81 de cada 100 personas, grave en unas 12 de cada 100. Cerca de 1 de cada 200 tuvo la peor forma y murió. Llame al equipo el primer día. Se hacen pruebas del hígado antes y cada tres semanas.
    .figures = La mitad vivía tras 24,7 meses con tucatinib y tras 19,2 meses sin él.
statement-her2_A-12 = Trastuzumab deruxtecán en el cáncer HER2 positivo con metástasis en el cerebro: 62 de cada 100 personas vivían sin que el cáncer creciera tras 12 meses. No hubo grupo de comparación. 6 de 263 personas murieron de inflamación del pulmón.
statement-her2_HER2-3L-TUC = Tercera línea: tucatinib con capecitabina y trastuzumab.
statement-her2_HER2-3L-TDM1 = Trastuzumab emtansina. Hubo efectos secundarios graves en 48 de cada 100, frente a 60 de cada 100 con lapatinib y capecitabina. Para después de trastuzumab deruxtecán solo hay estudios pequeños que miran hacia atrás.
    .figures = La mitad vivía tras 29,9 meses, frente a 25,9 meses.
statement-her2_HER2-3L-TDM1-TUC = Trastuzumab emtansina con tucatinib: la mitad de quienes los recibían vivió 9,5 meses o más sin que el cáncer creciera, frente a 7,4 meses. No se mostró que vivieran más: hasta ahora murieron algunas personas más con los dos juntos, lo que puede deberse al azar. Hubo efectos secundarios graves en 69 de cada 100, frente a 41 de cada 100, entre ellos problemas del hígado.
statement-her2_HER2-3L-TRAS-CHEMO = Trastuzumab con otra quimioterapia: un recurso que se usa desde hace mucho tiempo. Por comprobar.
statement-her2_HER2-3L-LAP-CAP = Lapatinib con capecitabina, una pareja más antigua tras otros tratamientos contra HER2. No está demostrado que se viva más. Por comprobar.
statement-her2_HER2-3L-LAP-TRAS = Lapatinib con trastuzumab, sin quimioterapia.
    .figures = Las personas vivieron más que con lapatinib solo.
statement-her2_HER2-3L-NERA = Neratinib con capecitabina tras dos tratamientos contra HER2: 29 de cada 100 personas vivían sin que el cáncer creciera tras 12 meses, frente a 15 de cada 100 con lapatinib y capecitabina. Hubo diarrea grave en 24 de cada 100, frente a 13 de cada 100. No está demostrado que se viva más.
statement-her2_HER2-3L-MARG = Margetuximab con quimioterapia: la mitad de quienes lo recibían vivió 5,8 meses o más sin que el cáncer creciera, frente a 4,9 meses con trastuzumab. Las personas no vivieron más tiempo.
statement-her2_HER2-3L-ABEMA = Con receptores hormonales: abemaciclib con fulvestrant y trastuzumab. No está demostrado que se viva más.
statement-her2_HER2-3L-PERT = Pertuzumab con trastuzumab para quienes nunca tuvieron pertuzumab.
statement-her2_HER2-3L-ET = Si hay receptores hormonales: se da una medicina hormonal, con o sin tratamiento contra HER2.
statement-her2_G-09 = Para personas frágiles con cáncer HER2 positivo: los dos anticuerpos con poca quimioterapia o ninguna. O una medicina hormonal con tratamiento contra HER2. Por comprobar.
statement-hr_HR-2L-11 = Con un cambio heredado en BRCA: olaparib, tabletas. En un estudio de 302 personas, la mitad de las que lo tomaban pasó 7,0 meses o más sin que el cáncer creciera, frente a 4,2 meses con quimioterapia. El cáncer se redujo en 60 de cada 100, frente a 29 de cada 100. La calidad de vida fue mejor. No está demostrado que se viva más. En casos raros aparece después una enfermedad de la médula ósea o leucemia.
    .figures = Tras 3 años vivían 28 de cada 100 personas con olaparib. Con quimioterapia fueron 21 de cada 100. No es una diferencia demostrada.
statement-hr_HR-2L-12 = Con un cambio heredado en BRCA: talazoparib, cápsulas. En un estudio de 431 personas, la mitad de las que lo tomaban pasó 8,6 meses o más sin que el cáncer creciera, frente a 5,6 meses con quimioterapia. Hubo anemia grave en 39 de cada 100. No está demostrado que se viva más. En casos raros aparece después una enfermedad de la médula ósea o leucemia.
    .figures = Tras 36 meses vivían 27 de cada 100 personas con talazoparib. Con quimioterapia fueron 21 de cada 100. No es una diferencia demostrada.
statement-hr_HR-2L-13 = Con un cambio heredado en PALB2, o BRCA cambiado solo en el tumor: olaparib fuera de su aprobación. En casos raros aparece después una enfermedad de la médula ósea o leucemia.
statement-hr_HR-2L-17 = Puede que el inhibidor de CDK4/6 haya controlado el cáncer menos de medio año. Entonces el siguiente tratamiento hormonal a menudo lo controla solo poco tiempo. Los datos de personas así con HER2 bajo o muy bajo se analizaron después, en una parte del estudio. La mitad de las que recibían trastuzumab deruxtecán pasó 14,0 meses o más sin que el cáncer creciera. Con quimioterapia fueron 6,5 meses.
statement-hr_HR-PE-01 = Con receptores hormonales y HER2 bajo o muy bajo, tras tratamiento hormonal: trastuzumab deruxtecán. En un estudio de 866 personas, la mitad de las que lo recibían pasó 13,2 meses o más sin que el cáncer creciera, frente a 8,1 meses con quimioterapia. Para HER2 muy bajo la ganancia no está demostrada: solo hubo 153 personas así. Hubo inflamación del pulmón en 11 de cada 100; 3 personas murieron de ella. No está demostrado que se viva más. Está aprobado en Estados Unidos desde enero de 2025 y en la Unión Europea desde 2025 (allí: cuando el tratamiento hormonal no es adecuado).
statement-hr_HR-PE-02 = Con HER2 bajo, tras una o dos quimioterapias: trastuzumab deruxtecán. La mitad de las personas con receptores hormonales que lo recibían pasó 10,1 meses o más sin que el cáncer creciera, frente a 5,4 meses con quimioterapia. Vivieron más tiempo. Hubo inflamación del pulmón en 12 de cada 100; murió de ella alrededor de 1 de cada 100.
    .figures = La mitad vivía tras 23,9 meses, frente a 17,6 meses con quimioterapia.
statement-hr_HR-PE-03 = Sacituzumab govitecán tras tratamiento hormonal y dos tratamientos más: en 21 de cada 100 personas el cáncer no había crecido tras 12 meses, frente a 7 de cada 100 con quimioterapia. En este estudio las personas vivieron más tiempo. Los glóbulos blancos bajos fueron graves en 51 de cada 100. Como primera quimioterapia no dio mejor resultado que otra quimioterapia (otro estudio).
    .figures = La mitad vivía tras 14,5 meses, frente a 11,2 meses.
statement-hr_HR-PE-04 = Datopotamab deruxtecán tras tratamiento hormonal y quimioterapia: en un estudio de 732 personas, la mitad de las que lo recibían pasó 6,9 meses o más sin que el cáncer creciera, frente a 4,9 meses, con menos efectos secundarios graves que la quimioterapia. Las personas no vivieron más tiempo. Son comunes la boca dolorida y los ojos secos.
    .figures = La mitad vivía tras 18,6 meses, frente a 18,3 meses con quimioterapia.
statement-hr_HR-PE-12 = Tras un conjugado anticuerpo-fármaco, un segundo controló el cáncer unos 2,7 meses en la mitad de 179 personas. Es un estudio que mira hacia atrás, no un ensayo.
statement-her2_B-01 = Puntuación PD-L1 de 10 o más: sacituzumab govitecán con pembrolizumab como primer tratamiento. En un estudio de 443 personas, la mitad de las que lo recibían vivió 11,2 meses o más sin que el cáncer creciera, frente a 7,8 meses con quimioterapia y pembrolizumab. No está demostrado que se viva más. Está aprobado en Estados Unidos desde junio de 2026.
statement-her2_B-02 = Puntuación PD-L1 de 10 o más: pembrolizumab con quimioterapia como primer tratamiento. Por debajo de 10 las personas no vivieron más tiempo con él. Hubo efectos secundarios graves en 68 de cada 100, frente a 67 de cada 100.
    .figures = Con una puntuación de 10 o más la mitad vivía tras 23,0 meses, frente a 16,1 meses con quimioterapia sola.
statement-her2_B-04 = Cuando la inmunoterapia no es una opción: datopotamab deruxtecán como primer tratamiento. Tras 12 meses 46 de cada 100 personas vivían sin que el cáncer creciera, frente a 26 de cada 100 con quimioterapia. Las personas vivieron más tiempo. Está aprobado en Estados Unidos desde mayo de 2026. En la Unión Europea se informó de una aprobación en 2026.
    .figures = Tras 18 meses vivían 61 de cada 100 personas, frente a 51 de cada 100 con quimioterapia.
statement-her2_B-05 = Cuando la inmunoterapia no es una opción: sacituzumab govitecán como primer tratamiento. De 558 personas, la mitad de las que lo recibían vivió 9,7 meses o más sin que el cáncer creciera, frente a 6,9 meses con quimioterapia. No está demostrado que se viva más. Algunas sin protección de los glóbulos blancos murieron de infecciones al principio. Está aprobado en Estados Unidos y la Unión Europea (2026). La categoría que se muestra vale con PD-L1 de menos de 10 y sin cambio heredado en BRCA.
statement-her2_B-06 = Tras dos tratamientos: sacituzumab govitecán. El cáncer se redujo en 35 de cada 100 personas, frente a 5 de cada 100 con quimioterapia. Las personas vivieron más tiempo. Los glóbulos blancos bajos fueron graves en 51 de cada 100, la diarrea en 10 de cada 100. Unas pocas personas murieron al principio de infecciones con glóbulos blancos bajos. Con HER2 bajo, trastuzumab deruxtecán es otro camino; no se sabe qué orden es mejor.
    .figures = La mitad vivía tras 11,8 meses, frente a 6,9 meses.
statement-her2_B-07 = Con un cambio heredado en BRCA y quimioterapia antes: olaparib o talazoparib en lugar de quimioterapia. Retrasan el crecimiento. La calidad de vida es mejor. No está demostrado que se viva más.
statement-her2_B-09 = Triple negativo con HER2 bajo, tras quimioterapia: trastuzumab deruxtecán. Solo 58 personas del estudio tenían un cáncer así: la mitad de las que lo recibían vivió 8,5 meses o más sin que el cáncer creciera, frente a 2,9 meses. Un grupo tan pequeño prueba poco. Por lo general va antes sacituzumab govitecán; no se sabe qué orden es mejor. En todo el estudio se inflamaron los pulmones en 12 de cada 100, y murió de ello alrededor de 1 de cada 100.
statement-her2_B-11 = Cuando el cáncer vuelve en el año siguiente a un tratamiento para curar, atezolizumab con quimioterapia no ayudó a vivir más. El estudio de datopotamab deruxtecán incluyó a personas así.
statement-her2_C-08 = Fueron grupos pequeños sin comparación. Con un cambio heredado en PALB2 el cáncer se redujo en 18 de 24 personas. Con BRCA cambiado solo en el tumor se redujo en 11 de 30.
statement-her2_G-12 = Con un cambio heredado en BRCA entran en juego los inhibidores de PARP y el platino, y los familiares se pueden hacer la prueba. Si conviene operar los ovarios o la otra mama, para que no empiece allí un cáncer nuevo, se juzga en cada persona. Por comprobar.
statement-her2_G-20 = Con una enfermedad autoinmune activa, la inmunoterapia se sopesa para cada persona. En su lugar se puede dar, sin otra medicina, un anticuerpo que lleva quimioterapia. Por comprobar.
statement-hr_HR-PE-05 = Una quimioterapia a la vez. En un estudio de 739 personas, dos juntas redujeron más tumores. Pero las personas no vivieron más, y la calidad de vida fue la misma.
statement-hr_HR-PE-06 = Capecitabina, tabletas, es a menudo la primera quimioterapia: el pelo por lo general se conserva. Sus efectos secundarios son manos y pies doloridos y diarrea. Por comprobar.
statement-hr_HR-PE-07 = Un taxano, como paclitaxel cada semana. Sus efectos secundarios son dedos de manos y pies dormidos, caída del pelo y glóbulos blancos bajos. Por comprobar.
statement-hr_HR-PE-08 = Una antraciclina, o su forma liposomal, más suave, mientras el corazón esté fuerte y no se haya llegado al límite de por vida. Por comprobar.
statement-hr_HR-PE-09 = Eribulina tras otra quimioterapia. Hubo cansancio en 54 de cada 100 personas. Hubo glóbulos blancos bajos en 52 de cada 100.
    .figures = Tras 12 meses vivían unas 54 de cada 100 personas con eribulina y 44 de cada 100 con otro tratamiento.
statement-hr_HR-PE-10 = Otras quimioterapias solas, como vinorelbina o gemcitabina. Si hay un cambio heredado en BRCA y no se puede obtener un inhibidor de PARP, platino. Por comprobar.
statement-hr_HR-PE-11 = Dos quimioterapias juntas cuando un órgano está en peligro y la respuesta debe llegar rápido: más efectos secundarios, y ninguna prueba de que se viva más que con una tras otra. Por comprobar.
statement-hr_HR-1L-11 = Cuando un órgano está fallando, va primero el tratamiento más rápido: la quimioterapia. Se usan varias medicinas juntas si los órganos y las fuerzas lo permiten. Si no, es una sola, como un taxano cada semana, adaptada a los órganos. Se llama al equipo el mismo día, y a la vez se habla de las metas. Por comprobar.
statement-her2_B-08 = Platino para el cáncer triple negativo: con un cambio heredado en BRCA redujo el cáncer en 68 de cada 100 personas, frente a 33 de cada 100 con docetaxel (43 personas). En todas las personas juntas no hubo una diferencia probada (31 frente a 34 de cada 100).
statement-her2_B-10 = Una quimioterapia sola, cuando otros caminos no son adecuados. Se prefiere una medicina a dos juntas, salvo cuando el cáncer pone la vida en peligro.
statement-her2_G-10 = Para personas frágiles, una sola medicina, con dosis baja al principio, y cuidados de alivio desde una etapa temprana. Por comprobar.
statement-her2_C-01 = Con microsatélites inestables: pembrolizumab. En 504 personas con muchos tipos de cáncer lo redujo en 33 de cada 100. Muy pocas tenían cáncer de mama. Está aprobado en Estados Unidos (2023). Dostarlimab es una medicina del mismo tipo: por comprobar.
statement-her2_C-02 = Con muchas mutaciones (10 o más por megabase): pembrolizumab. De 102 personas con muchos tipos de cáncer, se redujo en 29 de cada 100. En otro estudio, con 28 personas que tenían cáncer de mama, se redujo en 21 de cada 100. La aprobación en Estados Unidos (2020) es acelerada.
statement-her2_C-03 = Con una fusión de NTRK: larotrectinib, entrectinib o repotrectinib. Entrectinib puede debilitar el corazón o cambiar su ritmo. Por comprobar.
statement-her2_C-04 = Con una fusión de RET: selpercatinib. El cáncer se redujo en 18 de 41 personas con muchos tipos de cáncer. La aprobación en Estados Unidos (2022) es acelerada. Selpercatinib puede cambiar el ritmo del corazón: por comprobar.
statement-her2_C-05 = Con BRAF V600E: dabrafenib con trametinib. Pueden debilitar el corazón. Por comprobar.
statement-her2_C-07 = Con una mutación de ERBB2 y receptores hormonales: neratinib con fulvestrant y trastuzumab, fuera de su aprobación. Por comprobar.
statement-hr_HR-S-01 = En el embarazo no se da ningún tratamiento hormonal ni medicina dirigida. Desde el segundo trimestre hay quimioterapia de algunos tipos. Va con un equipo de especialistas.
statement-hr_HR-S-02 = Se debe evitar el embarazo durante el tratamiento y algún tiempo después, y nadie da el pecho mientras lo recibe. Estos son ejemplos. Donde hay dos plazos, el primero es para mujeres y el segundo para hombres. Ribociclib o abemaciclib: 3 semanas. Palbociclib: 3 y 14 semanas. Capivasertib: 1 y 4 meses. Trastuzumab deruxtecán, datopotamab deruxtecán y talazoparib: 7 y 4 meses. Sacituzumab govitecán y olaparib: 6 y 3 meses. Fulvestrant: un año (texto de Estados Unidos).
statement-her2_G-03 = En el embarazo: un equipo de especialistas en cáncer y en partos. Las antraciclinas, la ciclofosfamida y los taxanos cada semana son posibles en el segundo y el último trimestre. Se paran 3 semanas o más antes del parto, y no se da ninguno después de la semana 35. La cirugía es posible en cualquier momento. Se prefieren la ecografía y la resonancia sin contraste.
statement-her2_G-04 = En el embarazo no se dan algunas cosas. Son los anticuerpos contra HER2, los anticuerpos que llevan quimioterapia, las medicinas hormonales y los inhibidores de CDK4/6 o de PARP. Tampoco se dan inmunoterapia, medicinas para los huesos, capecitabina, metotrexato ni medicinas radiactivas. La radioterapia espera hasta después del parto, salvo que una vida esté en peligro. Con anticuerpos contra HER2 o trastuzumab deruxtecán hace falta un método anticonceptivo eficaz. Hace falta durante el tratamiento y siete meses tras la última dosis. Para los hombres con trastuzumab deruxtecán son cuatro meses.
statement-her2_G-06 = Se deja de dar el pecho antes del tratamiento, y se espera siete meses tras trastuzumab o trastuzumab deruxtecán.
statement-her2_A-14 = El corazón se mide antes de toda medicina contra HER2 y más o menos cada tres meses mientras se da. Un corazón débil es asunto de médicos del corazón y del cáncer juntos. Después de trastuzumab se evita una antraciclina durante siete meses, si es posible.
statement-her2_A-15 = Una imagen de los pulmones antes de trastuzumab deruxtecán o datopotamab deruxtecán, y con regularidad durante ellos. Toda tos, falta de aire o fiebre se estudia. Con síntomas de inflamación del pulmón se deja para siempre. Trastuzumab emtansina se deja con cualquier inflamación de los pulmones.
statement-hr_HR-S-32 = Con los pulmones inflamados quedan descartados los inhibidores de CDK4/6, everolimus, trastuzumab deruxtecán y datopotamab deruxtecán.
statement-hr_HR-S-33 = Quien tuvo antes los pulmones inflamados no entró en los estudios. Tampoco quien necesitaba oxígeno.
statement-hr_HR-S-36 = Trastuzumab deruxtecán no se estudió con un corazón que bombea menos de lo normal. Las antraciclinas pueden debilitarlo (por comprobar).
statement-hr_HR-S-10 = Ribociclib se empieza solo con un intervalo QT menor de 450 ms y los minerales en orden. Antes se hace un ECG. Se repite tras unas dos semanas y en el segundo ciclo.
statement-hr_HR-S-11 = Ribociclib se evita con otras medicinas que alargan el intervalo QT, y con tamoxifeno.
statement-hr_HR-S-12 = Vepdegestrant no se estudió con enfermedad del corazón. La eribulina se evita con QT largo de nacimiento.
statement-hr_HR-S-13 = Palbociclib se evita con bloqueadores fuertes de CYP3A.
statement-hr_HR-S-14 = Ribociclib se evita con bloqueadores fuertes de CYP3A.
statement-hr_HR-S-15 = Abemaciclib se evita con bloqueadores fuertes de CYP3A, sobre todo ketoconazol.
statement-hr_HR-S-16 = Elacestrant se evita con bloqueadores y activadores medianos o fuertes de CYP3A.
statement-hr_HR-S-17 = Los activadores fuertes de CYP3A, como la rifampicina o la hierba de San Juan, pueden hacer que estas medicinas sean demasiado débiles.
statement-hr_HR-S-18 = Los bloqueadores fuertes de CYP3A se evitan con capivasertib, everolimus y olaparib. Los bloqueadores fuertes de P-gp se evitan con talazoparib y everolimus.
statement-hr_HR-S-20 = Cuando el hígado funciona mal se evitan elacestrant y olaparib. Otras medicinas se adaptan. Elacestrant y fulvestrant se adaptan ya cuando el hígado está medianamente afectado. Un país desaconseja entonces también olaparib; un estudio no vio casi ningún cambio.
statement-hr_HR-S-21 = No se debe dar docetaxel cuando la bilirrubina está por encima de lo normal. Con análisis del hígado muy por encima de lo normal, se evitan o se adaptan ribociclib, abemaciclib y alpelisib.
statement-hr_HR-S-30 = Abemaciclib y tamoxifeno se evitan con un coágulo que no se trata. Hubo coágulos en 5 a 6 de cada 100 personas con abemaciclib, frente a menos de 1 de cada 100. Fuera de Estados Unidos, el texto de elacestrant también lo advierte.
statement-hr_HR-S-31 = Con problemas del intestino, las medicinas que causan mucha diarrea necesitan un plan.
statement-hr_HR-S-35 = Con riñones débiles, la inflamación leve del pulmón fue más común con trastuzumab deruxtecán.
statement-hr_HR-S-40 = Alpelisib, capivasertib e inavolisib no se estudiaron en la diabetes tipo 1.
statement-hr_HR-S-41 = Capivasertib no se estudió con insulina ni con una HbA1c mayor de 8 %.
statement-hr_HR-S-42 = Inavolisib no se estudió en la diabetes que necesita medicinas.
statement-hr_HR-S-43 = Alpelisib se evita si el azúcar en la sangre no está controlada. Con azúcar alta, primero aconseja un médico de diabetes.
statement-hr_HR-S-46 = Alpelisib no se empieza tras una reacción grave de la piel.
statement-hr_HR-S-50 = Sin la enzima DPD ninguna dosis de capecitabina o 5-FU es segura.
statement-hr_HR-S-51 = Si esta enzima no basta, se empieza con menos.
statement-hr_HR-S-53 = La capecitabina no es lo estándar cuando los riñones funcionan por debajo de 30 ml/min. Los prospectos difieren.
statement-hr_HR-S-54 = La capecitabina se evita si hay una enfermedad inestable del corazón. Con warfarina la sangre se revisa a menudo.
statement-hr_HR-S-60 = Dos copias lentas de UGT1A1: los glóbulos blancos bajos fueron graves en 67 de cada 100 personas con sacituzumab govitecán, frente a 46 de cada 100.
statement-hr_HR-S-61 = Sacituzumab govitecán se evita con medicinas que actúan sobre UGT1A1.
statement-hr_HR-S-63 = Con datopotamab deruxtecán: sin lentes de contacto, con revisiones de los ojos y gotas para los ojos.
statement-hr_HR-S-64 = Un enjuague bucal desde el primer día reduce las llagas en la boca con datopotamab deruxtecán y everolimus.
statement-hr_HR-S-70 = Primero se tratan las infecciones (por comprobar). La hepatitis B puede volver a activarse.
statement-hr_HR-S-71 = Las grasas en la sangre subieron en unas 30 de cada 100 personas con elacestrant.
statement-hr_HR-S-72 = Los inhibidores de PARP esperan a que los recuentos de sangre se hayan recuperado. En casos raros aparece después una enfermedad de la médula ósea o leucemia.
statement-hr_HR-S-73 = Con riñones débiles se adaptan olaparib, talazoparib, ribociclib, eribulina e inavolisib. No se aconseja olaparib con 30 ml/min o menos.
statement-hr_HR-S-74 = Con recuentos de sangre bajos, la siguiente dosis espera. Esto vale para un inhibidor de CDK4/6, para la quimioterapia y para un anticuerpo que la lleva.
statement-hr_HR-S-77 = Si se toman anticoagulantes, hay que tener cuidado con las inyecciones en el músculo.
statement-hr_HR-S-78 = Los focos en el cerebro que causan síntomas se tratan allí, sea cual sea la medicina. Sin síntomas, ese tratamiento no se aplaza, a menos que un equipo lo decida; en el cáncer de mama, la excepción vista es el tipo HER2 positivo.
statement-hr_HR-S-04 = En los hombres, un inhibidor de la aromatasa o fulvestrant va con una inyección de LHRH.
statement-her2_G-18 = Los riñones, el hígado o el corazón débiles cambian lo que conviene y cómo se da.
statement-her2_G-21 = Primero se estudia DPYD. Si no hay nada de la enzima, estas medicinas se evitan.
statement-her2_T0-8 = Un cáncer con pocos receptores de estrógeno (1 a 10 %) se mira desde los dos lados. Por comprobar.
statement-her2_E-00 = Antes del primer tratamiento: una biopsia con ER, PR y HER2, imágenes de todo el cuerpo, los genes, y el corazón donde haga falta.
statement-her2_E-01 = Primero van las medicinas. Luego va una operación, si se ha hecho posible. Luego va la radioterapia. En la enfermedad inoperable o inflamatoria la cirugía no va primero. Hay excepciones: el tumor sangra o está infectado sin control, o las medicinas son imposibles o no se desean. Las excepciones: por comprobar.
statement-hr_HR-1L-18 = El cáncer con receptores hormonales que es inoperable pero no se ha extendido se trata con la meta de curar. Por comprobar.
statement-her2_E-02 = Triple negativo: quimioterapia con pembrolizumab, luego cirugía, luego pembrolizumab. En 65 de cada 100 personas no quedaba cáncer en la cirugía, frente a 51 de cada 100 sin él. El estadio IIIC no estuvo en el estudio.
    .figures = Tras 5 años vivían 87 de cada 100 personas, frente a 82 de cada 100.
statement-her2_E-03 = Sin inmunoterapia: una antraciclina, un taxano y carboplatino. Por comprobar.
statement-her2_E-04 = HER2 positivo: un taxano con carboplatino, trastuzumab y pertuzumab, o combinaciones parecidas. Por comprobar.
statement-her2_E-05 = HER2 positivo: trastuzumab deruxtecán, luego un taxano con los dos anticuerpos. En 67 de cada 100 personas no quedaba cáncer en la cirugía, frente a 56 de cada 100 con una antraciclina, luego un taxano y los dos anticuerpos. Aún no se sabe si viven más o siguen sin cáncer. Está aprobado en Estados Unidos desde mayo de 2026.
statement-her2_E-06 = Con receptores hormonales se da quimioterapia. O, para algunas personas tras la menopausia, se da una medicina hormonal. Por comprobar.
statement-her2_E-07 = Enfermedad inflamatoria de cualquier tipo: al menos seis ciclos, en cuatro a seis meses.
statement-her2_G-11 = Si el cáncer tiene receptores hormonales y la persona es frágil, va primero una medicina hormonal, y radioterapia. Por comprobar.
statement-her2_E-08 = Tras una respuesta se quita la mama con los ganglios de la axila. Conservarla conviene a pocas personas, y nunca con enfermedad inflamatoria.
statement-her2_E-08b = Conservar la mama se puede considerar en algunas personas escogidas, con un cáncer que no era inflamatorio y que ya se puede operar. Los cambios de la piel tienen que haber desaparecido del todo. El cáncer tiene que estar en un solo lugar, sin que quede nada en los bordes. Lo de un solo lugar y los bordes: por comprobar.
statement-her2_E-09 = Algunas cosas no convienen en el cáncer inflamatorio. Son conservar la mama, sacar solo los ganglios centinela y la cirugía que conserva la piel o el pezón. La mama nueva se forma más tarde, no en la misma operación.
statement-her2_E-10 = Después va la radioterapia de la pared torácica y los ganglios, por buena que haya sido la respuesta. Hay excepciones. Son la radioterapia anterior, un embarazo (entonces espera hasta después del parto) o un cambio heredado en TP53.
statement-her2_E-11 = Si casi no se reduce, o todavía no se puede quitar: otra medicina, o radioterapia antes de la cirugía. Luego se valora de nuevo. Si una operación sigue sin ser posible, en su lugar hay radioterapia. La medicina sigue como para el cáncer que se ha extendido.
statement-her2_E-13 = HER2 positivo con cáncer que quedaba en la cirugía: trastuzumab deruxtecán. Tras 3 años 92 de cada 100 personas estaban sin cáncer invasivo, frente a 84 de cada 100 con trastuzumab emtansina. Hubo inflamación del pulmón en unas 10 de cada 100. Está aprobado en Estados Unidos desde mayo de 2026.
statement-her2_E-14 = HER2 positivo con cáncer que quedaba en la cirugía: trastuzumab emtansina. Tras 7 años 81 de cada 100 personas estaban sin cáncer invasivo, frente a 67 de cada 100 con trastuzumab. Se nombra donde no se da trastuzumab deruxtecán. En un estudio de los dos, más personas seguían sin cáncer invasivo con trastuzumab deruxtecán.
    .figures = Tras 7 años vivían 89 de cada 100 personas, frente a 84 de cada 100.
statement-her2_E-15 = HER2 positivo sin cáncer que quedara: se completa el año de trastuzumab, con o sin pertuzumab. Por comprobar.
statement-her2_E-16 = HER2 positivo con receptores hormonales: puede seguir neratinib durante un año. Por comprobar.
statement-her2_E-17 = Triple negativo con cáncer que quedaba en la cirugía: capecitabina. Tras 5 años 70 de cada 100 personas estaban sin enfermedad, frente a 56 de cada 100. Hubo manos y pies doloridos en 73 de cada 100. La mayor parte de esto se supo antes de que se usara pembrolizumab. No se ha comparado la capecitabina junto con él.
    .figures = Tras 5 años vivían 79 de cada 100 personas, frente a 70 de cada 100.
statement-her2_E-18 = Con un cambio heredado en BRCA y riesgo alto: olaparib durante un año.
    .figures = Tras 4 años vivían 90 de cada 100 personas, frente a 86 de cada 100.
statement-her2_E-19 = Con receptores hormonales y cuatro o más ganglios, o de uno a tres y un tumor grande o rápido. Se toma abemaciclib durante dos años, con una medicina hormonal.
    .figures = Tras 7 años vivían 87 de cada 100 personas, frente a 85 de cada 100.
statement-her2_E-20 = Con receptores hormonales: ribociclib durante tres años. Va con él un inhibidor de la aromatasa.
statement-her2_E-21 = Con receptores hormonales: una medicina hormonal por años. Antes de la menopausia va con reposo de los ovarios. Por comprobar.
statement-her2_E-22 = Después de la menopausia, o con los ovarios en reposo: el zoledronato dos veces al año baja el riesgo de metástasis en los huesos. Por comprobar.
statement-her2_E-23 = El pembrolizumab que se empezó antes de la cirugía se completa después de ella.
statement-her2_F-01 = Una biopsia con ER, PR y HER2, en el cáncer triple negativo también con PD-L1, e imágenes de todo el cuerpo. HER2 fue distinto en 8 de cada 100 personas, ER en 20 de cada 100. PD-L1: por comprobar.
statement-her2_F-02 = Tras una operación que conservó la mama, con radioterapia: se aconseja quitar la mama. Conservarla una segunda vez es para personas seleccionadas que no quieren eso. Para algunas, primero va la medicina. También se miran los ganglios de la axila. Estas dos cosas: por comprobar.
statement-her2_F-03 = Una segunda operación que conserva la mama, con radioterapia de una parte de ella, para un solo foco, pequeño y tardío. Por comprobar.
statement-her2_F-04 = Sin radioterapia antes: se saca el foco y luego va la radioterapia. O se quita la mama.
statement-her2_F-05 = En la pared torácica, sin radioterapia antes. Se saca si es posible. Luego va la radioterapia.
statement-her2_F-06 = En la pared torácica, con radioterapia antes. Se saca si es posible. Para algunas personas hay radioterapia otra vez, a veces con calor (hipertermia). Por comprobar.
statement-her2_F-07 = En los ganglios: cirugía de la axila y radioterapia, y medicinas para los ganglios encima de la clavícula o detrás del esternón. Por comprobar.
statement-her2_F-08 = Si por ahora no se puede quitar, primero van las medicinas según el tipo de tumor. Los estudios del cáncer triple negativo incluyeron también a estas personas. Después el equipo vuelve a valorar la cirugía y la radioterapia. Por comprobar.
statement-her2_F-09 = Quitado del todo y sin receptores de estrógeno: quimioterapia. Tras 10 años 70 de cada 100 personas estaban sin enfermedad, frente a 34 de cada 100 sin ella. El estudio tenía solo 58 personas así y se paró antes de tiempo. No está demostrado que se viva más.
statement-her2_F-10 = Quitado del todo, con receptores de estrógeno y HER2 negativo. Entonces es una medicina hormonal nueva, sin quimioterapia como rutina. En el estudio (104 personas) la quimioterapia no mostró beneficio. Tras 10 años 50 de cada 100 personas estaban sin enfermedad con ella. Sin ella lo estaban 59 de cada 100.
statement-her2_F-11 = HER2 positivo: los expertos aconsejan quimioterapia con trastuzumab, con o sin pertuzumab, durante un año. Ningún ensayo lo ha puesto a prueba tras una recaída. Por comprobar.
statement-her2_F-12 = Cuando ya se quitó una recaída, no hay una inmunoterapia establecida. No hallamos un ensayo en personas que tuvieron una.
statement-her2_F-14 = La electroquimioterapia es para focos en la piel que molestan. Son una medicina y pulsos eléctricos cortos. Por comprobar.
statement-her2_F-15 = Puede ser un cáncer nuevo y no el de antes: eso se averigua primero. Por comprobar.
statement-her2_G-07 = Consejo sobre tener hijos más tarde, antes de que empiece el tratamiento. Por comprobar.
statement-her2_T0-2 = En el embarazo se debe ofrecer a toda persona un equipo de especialistas en cáncer y en partos. Se habla de todas las opciones.
statement-her2_G-08 = Desde los 65 a 70 años: una revisión de las fuerzas y las necesidades. Hubo efectos secundarios graves en 51 de cada 100 personas, frente a 71 de cada 100 sin ella (718 personas, de 70 años o más). La supervivencia a los 6 meses no fue distinta.
statement-her2_G-14 = Cuando se sospechan metástasis en las membranas que cubren el cerebro: una imagen del cerebro y la columna, y luego una muestra del líquido de la parte baja de la espalda. Por comprobar.
statement-her2_G-15 = Radioterapia con protones del cerebro y la columna, para metástasis en las membranas que cubren el cerebro. Es para personas en buen estado cuya otra enfermedad está estable. Tras 6 meses el cáncer en el cerebro o la columna había crecido en 22 de cada 100 personas. Con radioterapia de lugares sueltos fueron 88 de cada 100. El estudio tenía 63 personas, el 43 % con cáncer de mama.
    .figures = Las personas también vivieron más: la mitad 11,3 meses o más, frente a 4,9 meses.
statement-her2_T4-8 = Con metástasis en las membranas que cubren el cerebro, la radioterapia de los lugares que dan problemas puede aliviar los síntomas. Por comprobar.
statement-her2_G-16 = Metástasis en las membranas que cubren el cerebro: una medicina que llega allí, a veces puesta en el propio líquido. Con el cáncer HER2 positivo se nombran tres: trastuzumab deruxtecán, tucatinib con capecitabina y trastuzumab, y trastuzumab en el líquido. Los estudios fueron pequeños, o miraron hacia atrás. Por comprobar.
statement-her2_G-17 = Con metástasis en las membranas que cubren el cerebro, el equipo de cuidados paliativos viene en la misma semana.

## Opciones de la edición actual: cirugía

option-primary-surgery = Cirugía de la mama cuando había metástasis desde el principio
    .what = El cirujano saca el tumor de la mama, a veces con radioterapia después. La meta es mantener el control cerca de la mama. No se ha mostrado que alargue la vida: de varios ensayos, uno encontró una ganancia y los demás no.
    .living = La mama se ve distinta, o ya no está. Pregunte cuánto tiempo se queda en el hospital y cuánto tarda en recuperarse. En un ensayo el cáncer creció menos a menudo cerca de la mama, y la calidad de vida fue parecida. Tiene los riesgos de una operación, y las medicinas pueden retrasarse.
option-spine-stabilisation = Sujetar la columna
    .what = Una operación con tornillos y barras, o cemento puesto en una vértebra rota. La meta es tener menos dolor y una columna que no cede. Primero un cirujano de columna mira la imagen. No se sabe que alargue la vida.
    .living = Puede hacerse más seguro y menos doloroso sentarse, estar de pie y caminar. El cemento se pone con una aguja; los tornillos y barras son una operación grande, con riesgos como infección y sangrado. Pregunte cuánto tiempo se queda en el hospital y qué ayuda necesita después.
option-liver-local-treatment = Tratar unos pocos focos en el hígado
    .what = Una operación que saca los focos, o una aguja que los destruye con calor (ablación). La meta es controlar el cáncer en ese lugar. Es para personas seleccionadas, mejor en un ensayo. No está demostrado que se viva más: los estudios solo miran hacia atrás.
    .living = Usted duerme o está con sueño. Pregunte cuánto tiempo se queda en el hospital y cuánto tarda en recuperarse. Entre los riesgos están el sangrado y la infección. Los focos tratados pueden quitarse de una vez; todavía pueden salir otros nuevos.

## Opciones de la edición actual: radioterapia

option-radiotherapy-team = Una visita al equipo de radioterapia
    .what = Médicos que tratan con rayos ven cómo está usted, sus imágenes y sus molestias. Dicen si la radioterapia puede ayudar.
    .living = Una visita con tiempo para preguntas: cuántas visitas, qué puede hacer por usted, qué puede dañar. No le compromete a nada. La respuesta puede ser que la radioterapia no ayudaría, y eso puede desilusionar. Puede ir con alguien cercano que tome notas.
option-bone-reirradiation = Radioterapia otra vez en el mismo hueso
    .what = Rayos desde fuera del cuerpo, dirigidos a un hueso que ya recibió radioterapia y duele otra vez o todavía. La meta es aliviar el dolor. En la columna el equipo revisa primero cuánto ha recibido la médula. No es para alargar la vida.
    .living = Usted ya lo conoce de la primera vez: una visita corta o varias, sin moverse. El dolor puede ceder, pero no todas las personas sienten alivio. Antes puede aumentar por unos días, y se pueden irritar partes sanas cercanas. Mientras tanto sigue la medicina para el dolor.
option-stereotactic-radiotherapy-spine = Radioterapia precisa de la columna
    .what = Rayos fuertes desde muchos lados, dirigidos con gran exactitud a un lugar doloroso de la columna. La meta es quedar sin dolor. Dos ensayos no coinciden en si es mejor que la radioterapia habitual. No se sabe que alargue la vida.
    .living = Son pocas visitas y no hay ningún corte; hay que estar sin moverse nada mientras dura. Una vértebra puede romperse después.
option-stereotactic-radiotherapy-metastases = Radioterapia precisa de unos pocos focos
    .what = Rayos fuertes desde muchos lados, dirigidos con gran exactitud a uno o a unos pocos lugares de metástasis fuera del cerebro. La meta es controlar esos lugares. En el cáncer de mama no es rutina. En el único ensayo, que se conoce solo por un informe de congreso, no controló el cáncer por más tiempo. Las personas no vivieron más.
    .living = Sin corte: unas pocas visitas, sin moverse nada. En ese ensayo los lugares tratados volvieron a crecer menos a menudo, pero en otras partes salieron focos nuevos con la misma frecuencia. Puede dañar los órganos cercanos. Hacer algo puede sentar bien; no es una promesa.
option-brain-radiosurgery = Radiocirugía del cerebro
    .what = Rayos fuertes desde muchos lados, dirigidos con gran exactitud a cada foco. No hay ningún corte. La meta es controlar los focos y respetar el resto del cerebro. Así el pensamiento sufre menos que con la radioterapia de todo el cerebro. Los focos nuevos en otras partes del cerebro llegan antes que con ella. No se sabe que cambie cuánto se vive.
    .living = Una visita o unas pocas, con una máscara o un marco que mantiene quieta la cabeza. El tejido del cerebro puede hincharse o dañarse más tarde. Pregunte cuáles de sus medicinas contra el cáncer se pausan. Después se hacen imágenes del cerebro cada dos o tres meses, y esperar la respuesta puede ser duro.
option-whole-brain-radiotherapy = Radioterapia de todo el cerebro que respeta el centro de la memoria
    .what = Rayos a todo el cerebro que dejan fuera el hipocampo, donde se guardan los recuerdos. Va con ellos una medicina, la memantina. La meta es controlar muchos focos a la vez y mantener claro el pensamiento. Respetar ese centro no cambia cuánto se vive.
    .living = Visitas de lunes a viernes con una máscara que mantiene quieta la cabeza, y tabletas en casa. Pregunte cuáles de sus medicinas contra el cáncer se pausan. En un ensayo, menos personas perdieron memoria que cuando no se respetó ese centro. Aun así el pensamiento puede empeorar, el pelo se cae y las personas se sienten cansadas.
option-radiotherapy-eye-or-nerves = Radioterapia para el ojo o los nervios del brazo
    .what = Rayos desde fuera del cuerpo, dirigidos al cáncer en el ojo o en los nervios del brazo. La meta es conservar la vista, o aliviar el dolor y la debilidad. Es un tratamiento que se da pronto: esperar puede costar la vista. No es para alargar la vida.
    .living = Empieza pronto: visitas de lunes a viernes, sin moverse, y con una máscara si es el ojo. Usted no siente los rayos. La vista, el dolor o la fuerza pueden mejorar, pero no siempre. Puede irritar el ojo o la piel. Pregunte qué ayuda necesita mientras tanto.
option-samarium-153 = Samario-153
    .what = Una medicina radiactiva que se da en la sangre y se fija en los huesos. Puede llegar a muchos huesos doloridos a la vez. La meta es tener menos dolor. No se ha mostrado que alargue la vida. Es difícil de conseguir en muchos lugares.
    .living = Una inyección en una vena en lugar de muchas visitas. El dolor puede ceder, pero no en todas las personas. Los recuentos de sangre bajan: lo más bajo es a las 3 a 5 semanas, y a las 8 semanas se han recuperado. Por un tiempo el cuerpo desprende un poco de radiación; el equipo dice qué significa para el baño y para los niños cercanos.

## Opciones de la edición actual: huesos

option-zoledronic-acid = Ácido zoledrónico
    .what = Medicina que frena la pérdida de hueso. La meta es tener menos fracturas y menos necesidad de radioterapia. No se ha mostrado que alargue la vida.
    .living = Un goteo corto en una vena, cada 12 semanas o cada 3 a 4 semanas. Antes de cada uno se revisan los riñones. Puede dañar los riñones, bajar el calcio y, en unas pocas personas, dañar el hueso de la mandíbula.
option-denosumab = Denosumab
    .what = Un anticuerpo que frena la pérdida de hueso. La meta es tener menos fracturas y menos necesidad de radioterapia. No se ha mostrado que alargue la vida.
    .living = Una inyección bajo la piel cada 4 semanas, con calcio y vitamina D en tabletas. El calcio puede bajar, a veces con peligro, sobre todo con riñones débiles. En unas pocas personas daña el hueso de la mandíbula.
option-pamidronate = Pamidronato
    .what = Medicina que frena la pérdida de hueso, en uso desde hace más tiempo que las otras. La meta es tener menos problemas de los huesos. No se ha mostrado que alargue la vida.
    .living = Un goteo en una vena durante dos horas o más, cada 3 a 4 semanas. Puede dañar los riñones, y en unas pocas personas daña el hueso de la mandíbula.
option-oral-bisphosphonate = Una medicina para los huesos en tabletas
    .what = Clodronato o ibandronato, que se toman por la boca. La meta es tener menos problemas de los huesos. Están autorizados para esto solo en algunos países. No se ha mostrado que alarguen la vida.
    .living = Tabletas en casa, sin aguja ni visita para un goteo. Se toman con el estómago vacío, y se espera antes de comer. Pueden irritar el estómago y el esófago. Antes se hace una revisión dental, y se analiza la sangre. Por comprobar.
option-dental-check = Primero, una revisión de los dientes
    .what = Un dentista mira sus dientes y su mandíbula y trata lo que haga falta antes de empezar una medicina para los huesos. La razón: con estas medicinas una herida en la mandíbula puede no sanar.
    .living = Una visita o más, quizá con una radiografía. Si hay que sacar un diente, la medicina para los huesos espera hasta que sane la mandíbula. Es una carga ahora y puede ahorrarle problemas después, aunque todavía puede haber daño en la mandíbula. Si todo está bien, la medicina puede empezar.
option-calcium-and-kidney-check = Análisis de sangre del calcio y los riñones
    .what = Un análisis de sangre antes de empezar una medicina para los huesos, y otra vez durante ella. Muestra qué medicina es segura para usted.
    .living = Un pinchazo; pregunte cuándo llega la respuesta. El calcio bajo se corrige primero, y con riñones débiles puede ir mejor otra medicina. Si los dos están bien, la medicina puede empezar. Muestra solo un momento, por eso se repite.
option-calcium-correction = Corregir el calcio bajo
    .what = Calcio y vitamina D, en tabletas o por goteo, hasta que el análisis de sangre sea normal. La meta es que una medicina para los huesos sea segura para usted.
    .living = Tabletas en casa, o un goteo en una clínica. Los calambres o el hormigueo por el calcio bajo pueden ceder. La medicina para los huesos espera un tiempo. Demasiado calcio también es un peligro, así que los análisis de sangre siguen.

## Opciones de la edición actual: líquido, vías respiratorias, heridas

option-effusion-monitoring = Vigilar el líquido
    .what = El líquido alrededor de un pulmón o del corazón que usted no siente se deja en paz y se vigila. La meta es ahorrarle un procedimiento que ahora no ayudaría.
    .living = Sin aguja y sin quedarse en el hospital: de vez en cuando, una mirada con ecografía o radiografía. Esperar puede inquietar, o puede ser un alivio. El líquido puede crecer. Si le cuesta más respirar, hace falta ayuda enseguida: llame ahora al número de urgencias de su equipo médico o al servicio de emergencias.
option-bronchial-stent = Abrir una vía respiratoria desde dentro
    .what = Por un tubo en la tráquea, un médico abre con láser una vía respiratoria tapada o la mantiene abierta con un tubo pequeño (stent). La meta es respirar mejor. No es para alargar la vida.
    .living = Usted duerme o está con sueño, y la garganta puede doler después. Puede ser más fácil respirar. Puede sangrar, moverse o taparse otra vez, y entonces se revisa de nuevo. La falta de aire puede asustar, también a quienes le rodean.
option-wound-care = Cuidado de un tumor abierto
    .what = Vendajes, tratamiento del olor y del sangrado, y cuidado de la piel por personas que lo hacen a menudo. La meta es una herida limpia y tranquila con la que usted pueda vivir. No trata el cáncer en sí.
    .living = Los vendajes se cambian en casa o en una clínica; lo hace usted, alguien de enfermería o una persona cercana. Con menos olor y ropa seca puede ser más fácil estar con otras personas. El cambio puede doler o sangrar; los hay de otras clases, y antes se puede tomar algo para el dolor. Lleva tiempo, y verla puede ser duro.

## Opciones de la edición actual: alivio

option-early-palliative-care = Cuidados paliativos tempranos
    .what = Un equipo para los síntomas, las preocupaciones, la familia y los planes, junto a su tratamiento y no en su lugar. No es solo para las últimas semanas. No se le conoce ningún daño. En el cáncer de mama no se ha mostrado que alargue la vida.
    .living = Charlas con calma; su familia puede venir. Pregunte dónde pueden ser y cada cuánto. En un estudio del cáncer de pulmón, las personas tuvieron mejor calidad de vida y menos estuvieron muy decaídas. Pueden ser más visitas, y la palabra puede asustar al principio. Su otro tratamiento sigue.
option-pain-treatment = Tratar el dolor
    .what = Medicinas por pasos hasta opioides como la morfina, con algo para el intestino, y radioterapia o un bloqueo de nervios donde ayuden. La meta es el alivio.
    .living = Tabletas, parches o una bomba: casi siempre en casa. Con menos dolor puede ser más fácil dormir y moverse. Los opioides pueden dar sueño, náuseas o estreñimiento; el equipo los adapta. Pregunte si puede conducir. Algunas personas temen no poder dejarlos: es bueno hablar de eso.
option-goals-conversation = Una charla sobre lo que importa
    .what = Tiempo con su médico para preguntar qué esperar, decir lo que le importa y, si quiere, escribir sus deseos para más adelante. Usted decide cuánto quiere oír.
    .living = Hace falta tiempo y un cuarto tranquilo. Puede ser duro de oír, y puede ir con alguien. Después puede ser más fácil elegir, y sus seres queridos pueden saber lo que usted quiere. Nada queda fijo: puede cambiar de idea en cualquier momento.
option-exercise-and-distress-support = Ejercicio, y ayuda con el cansancio y la angustia
    .what = Movimiento que le vaya bien, y ayuda de personas formadas para la angustia. La meta es tener más fuerza y un ánimo más ligero. No trata el cáncer en sí.
    .living = Caminatas, una clase o ejercicio ligero a su ritmo; charlas a solas, con la familia o en grupo. Puede llevar tiempo y dinero, y algunos días puede ser demasiado. Con huesos débiles, es bueno preguntar primero qué movimientos son seguros. Puede empezar con poco y dejarlo en cualquier momento.

## Opciones de la edición actual: imágenes

option-brain-scan = Imagen del cerebro
    .what = Una resonancia de la cabeza, o una tomografía donde eso no es posible. Muestra si hay cáncer en el cerebro, cuántos focos y de qué tamaño.
    .living = Usted está sin moverse en un tubo estrecho y ruidoso; una aguja puede dar el contraste. Pregunte cuándo llega la respuesta. Una imagen puede no ver focos muy pequeños. Si hay alguno, se piensa en radioterapia, cirugía o medicinas que llegan al cerebro; si no, se buscan otras causas.
option-spine-scan = Imagen de toda la columna
    .what = Una resonancia de toda la columna, o una tomografía donde eso no es posible. Muestra si la médula está libre y la columna estable.
    .living = Usted está boca arriba y sin moverse en un tubo estrecho y ruidoso; pida antes algo para el dolor. Si hay señales de los nervios debe hacerse en menos de un día; si solo hay dolor, en menos de una semana. Si la médula está presionada, el tratamiento empieza pronto; si la columna está débil, la mira un cirujano. Si todo está libre, el dolor puede tener otras causas; señales nuevas piden una nueva mirada.
option-long-bone-scan = Radiografía de todo el hueso
    .what = Una radiografía o tomografía de todo el hueso. Un cirujano de huesos lee en ella qué tan probable es una fractura. Hasta entonces, un hueso que duele al estar de pie no debe soportar peso.
    .living = Mantiene quieto el brazo o la pierna para la imagen; pregunte cuándo llega la respuesta. Un hueso débil se puede sujetar con una operación o recibir radioterapia; uno fuerte se deja como está. La imagen no lo dice con seguridad: algunos huesos que parecen débiles no se rompen, y un dolor que crece pide una nueva mirada.

## Señales de alerta de la edición actual

value-warning_signs-swollen_face_or_neck = Hinchazón nueva de la cara, el cuello o los brazos, peor al acostarse o agacharse, o con venas gruesas en el cuello, voz ronca, respiración ruidosa o falta de aire
value-warning_signs-new_cough_on_treatment = Tos nueva durante el tratamiento del cáncer o en los meses siguientes
value-warning_signs-immune_treatment_signs = Tras una inmunoterapia como pembrolizumab, incluso meses después: ampollas, diarrea fuerte, dolor de pecho o corazón acelerado, desmayo, dificultad para respirar o tragar, visión doble o párpados caídos, dolor de cabeza con mucho cansancio, vómitos con mucho sueño o respiración rápida, mucha sed, o piel amarilla
value-warning_signs-severe_diarrhoea = Diarrea fuerte: siete o más deposiciones sueltas al día por encima de lo habitual, o deposiciones sueltas de noche, con sangre, con fiebre o con mareo
value-warning_signs-bleeding_wound = Sangrado fuerte, de un tumor de la mama o de la pared torácica o de cualquier otra parte
value-warning_signs-belly_swelling_or_blockage = Vientre hinchado con cólicos o vómitos, no poder expulsar gases, o dolor fuerte y repentino en el vientre
value-warning_signs-sudden_eye_trouble = Pérdida repentina de la vista, destellos, una cortina delante del ojo, o un ojo rojo o dolorido
value-warning_signs-jaw_trouble = Mandíbula dolorida, un diente flojo o hueso al descubierto en la boca mientras recibe una medicina para los huesos o después
value-warning_signs-cramps_or_tingling = Calambres, espasmos, hormigueo en los labios o los dedos, corazón acelerado, confusión, desmayo o una convulsión mientras recibe una medicina para los huesos como denosumab
value-warning_signs-late_period_on_treatment = Retraso de la regla o una prueba de embarazo positiva durante el tratamiento
value-warning_signs-yellow_skin_with_fever = Piel u ojos amarillos junto con fiebre, o casi nada de orina

statement-her2_D-EM-04 = La hinchazón de la cara, el cuello o los brazos que empeora al acostarse o agacharse puede significar que una vena grande del pecho está tapada. Es una emergencia. Por comprobar.
statement-her2_D-EM-07 = Una tos nueva, falta de aire o fiebre puede significar que una medicina inflama los pulmones. La tos necesita atención el mismo día. La fiebre o la falta de aire necesitan ayuda enseguida: también puede ser una infección o un coágulo.
statement-her2_D-EM-08 = Con la inmunoterapia las defensas pueden atacar cualquier órgano, incluso meses después de la última dosis. Eso necesita atención el mismo día. El dolor de pecho, el desmayo, las ampollas, la dificultad para respirar o tragar, o los vómitos con mucho sueño o respiración rápida son una emergencia. Por comprobar.
statement-her2_D-EM-09 = Siete o más deposiciones sueltas al día por encima de lo habitual, deposiciones de noche o mareo necesitan atención el mismo día. Con fiebre, sangre, sensación de desmayo o casi nada de orina es una emergencia. Cuando la capecitabina o el 5-FU causa pronto un daño grave (diarrea, llagas, problemas del corazón o del cerebro), se puede dar un antídoto, el triacetato de uridina, dentro de las 96 horas de la última dosis.
statement-her2_D-EM-13 = El sangrado fuerte de un tumor de la mama o de la pared torácica es una emergencia. Por comprobar.
statement-her2_D-EM-14 = Un vientre hinchado con cólicos o vómitos, o no expulsar gases, puede significar que el intestino está tapado. Un dolor fuerte y repentino en el vientre puede tener otras causas. Las dos cosas son una emergencia. Por comprobar.
statement-her2_D-EM-15 = La pérdida repentina de la vista es una emergencia. El dolor o enrojecimiento del ojo, los destellos o una cortina delante del ojo necesitan atención el mismo día. Por comprobar.
statement-her2_D-EM-16 = El hueso al descubierto, el dolor de mandíbula o un diente flojo con una medicina para los huesos puede significar que una parte de la mandíbula no sana. Un dentista debe verlo en pocos días.
statement-her2_D-EM-17 = Los calambres, espasmos y hormigueo tras denosumab pueden significar muy poco calcio. Esto necesita atención el mismo día. Una convulsión, la confusión o el desmayo son una emergencia.
statement-her2_D-EM-19 = Un retraso de la regla o una prueba positiva durante el tratamiento necesita una llamada el mismo día. Muchas medicinas contra el cáncer pueden dañar al bebé por nacer.
statement-her2_D-EM-20 = La piel amarilla con fiebre puede significar una infección de las vías de la bilis. Casi nada de orina puede significar que los riñones fallan. Es una emergencia. Por comprobar.
statement-hr_HR-S-34 = Con trastuzumab deruxtecán o datopotamab deruxtecán, una tos nueva, falta de aire o fiebre significa: dejar la medicina y que le vean el mismo día. Con fiebre o falta de aire, llame enseguida.
statement-hr_HR-S-45 = Con un inhibidor de PI3K o AKT, la sed, los vómitos, la respiración profunda o la confusión pueden significar que la sangre se vuelve ácida por demasiado azúcar. Puede ser mortal, y ha llegado dentro de los 10 días de empezar. Se miden enseguida el azúcar y las cetonas.
statement-hr_HR-S-76 = Fiebre, escalofríos, sentirse mal o una temperatura menor de 36 °C durante el tratamiento significa: llamar enseguida a la línea de 24 horas. En algunos hospitales es así desde 37,5 °C. Los antibióticos se dan en menos de una hora. No esperan a los recuentos de sangre.

rule-red-flag-swollen-face = Estas señales pueden querer decir que una vena grande del pecho está tapada.
    .action = Llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. Con respiración ruidosa, desmayo o confusión, llame a una ambulancia. Siéntese en vez de acostarse.
rule-red-flag-lung = Una tos nueva puede querer decir que una medicina contra el cáncer inflama sus pulmones.
    .action = Llame hoy a su equipo médico, antes de tomar la próxima dosis. Diga qué medicinas ha recibido. ¿Además le falta el aire o tiene fiebre? Entonces llame ahora al número de urgencias de su equipo médico o al servicio de emergencias.
rule-red-flag-immune = Esto puede venir de la inmunoterapia. A veces las defensas atacan un órgano sano.
    .action = Con dolor de pecho, desmayo, ampollas, dificultad para respirar o tragar, o vómitos con mucho sueño o respiración rápida, llame ahora al servicio de emergencias. Con cualquier otra cosa de esta línea llame hoy a su equipo médico. Diga que ha recibido inmunoterapia.
rule-red-flag-diarrhoea = Una diarrea así le puede quitar pronto mucho líquido, y puede ocultar una infección.
    .action = Con fiebre, sangre, sensación de desmayo o casi nada de orina, llame ahora al servicio de emergencias. Si no, llame hoy a su equipo médico, antes de tomar la próxima dosis. Si toma capecitabina, diga cuándo tomó la última. Cuando causa pronto un daño grave, se puede dar un antídoto dentro de las 96 horas de la última dosis.
rule-red-flag-bleeding = Si sangra mucho, necesita ayuda enseguida.
    .action = Si sangra una herida o un tumor, apriete sobre él un paño limpio y oscuro y siga apretando. Llame ahora al servicio de emergencias.
rule-red-flag-belly = Estas señales pueden querer decir que el intestino está tapado, o que hay otra emergencia en el vientre.
    .action = Llame ahora al número de urgencias de su equipo médico o al servicio de emergencias.
rule-red-flag-eye = Estas señales pueden querer decir que hay un daño en el ojo, por una medicina o por el cáncer.
    .action = ¿Perdió la vista de repente? Entonces llame ahora al servicio de emergencias. Si no, llame hoy a su equipo médico o a un médico de los ojos.
rule-red-flag-jaw = Estas señales pueden querer decir que el hueso de la mandíbula no sana con una medicina para los huesos.
    .action = Vaya en pocos días a un dentista o cirujano de la mandíbula, y diga que ha recibido una medicina para los huesos. Avise a su equipo de cáncer antes de que le saquen un diente.
rule-red-flag-low-calcium = Estas señales pueden querer decir que hay muy poco calcio en la sangre.
    .action = Con una convulsión, desmayo o confusión, llame ahora al servicio de emergencias. Si no, llame hoy a su equipo médico: un análisis de sangre lo puede mostrar.
rule-red-flag-high-sugar = Si toma un inhibidor de PI3K o AKT (como alpelisib, capivasertib o inavolisib), estas señales pueden significar azúcar peligrosamente alta.
    .action = Si toma una medicina así, no tome más y llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. Diga que hay que medir el azúcar y las cetonas.
rule-red-flag-late-period = Podría haber un embarazo, y muchas medicinas contra el cáncer pueden dañar al bebé por nacer.
    .action = Llame hoy a su equipo médico, antes de tomar la próxima dosis. Una prueba da la respuesta.
rule-red-flag-yellow-skin = Estas señales pueden querer decir que hay una infección de las vías de la bilis, o que fallan el hígado o los riñones.
    .action = Llame ahora al número de urgencias de su equipo médico o al servicio de emergencias.

## Notas sobre las citas de la edición actual: cuidado local y señales de alerta

citation-nccn-digest-local-2026 = No leímos esta guía misma. Otras personas hicieron un resumen de ella, página por página, con ayuda de una máquina.
citation-emtansine-radiosurgery-2019 = Cuando se leyó esto no se anotaron los nombres de los autores.
citation-emtansine-radiosurgery-2021 = Cuando se leyó esto no se anotaron los nombres de los autores.
citation-mirels-practice-2020 = Cuando se leyó esto no se anotaron los nombres de los autores.
citation-pregnancy-review-a = Cuando se leyó esto no se anotaron los nombres de los autores.
citation-pregnancy-review-b = Cuando se leyó esto no se anotaron los nombres de los autores.
citation-chmura-2022 = Fue un informe en un congreso. No se encontró un artículo completo.
citation-shien-2023 = Fue un informe en un congreso.
citation-temel-2010 = Este ensayo fue con personas con cáncer de pulmón.
citation-temel-2017 = Este ensayo fue con personas con cáncer de pulmón o del tubo digestivo.
citation-stopeck-2012 = Un informe posterior del mismo ensayo.

## Afirmaciones de la edición actual: cirugía

statement-since_A-SUR-0 = La cirugía puede estar indicada para personas seleccionadas. Un equipo de varias especialidades decide en conjunto, y lo dice cuando la meta es el alivio. Por comprobar.
statement-since_A-LOC-1 = Donde unas metástasis limitadas dan problemas, la cirugía, la radioterapia o las dos pueden estar indicadas para dar alivio. Esto no ha cambiado. Por comprobar.
statement-her2_D-SX-01 = Con metástasis desde el principio, quitar un tumor de la mama que no causa problemas no es rutina. Varios ensayos hallaron que no alargó la vida. Uno encontró una ganancia, vista solo después de más de tres años. En un ensayo de 256 personas el cáncer creció cerca de la mama en menos de 3 años en el 16,3 %, frente al 39,8 % sin tratamiento local temprano.
    .figures = En un ensayo, a los 3 años vivía el 68,4 % con tratamiento local temprano y el 67,9 % sin él (256 personas).
statement-her2_D-SX-02 = Con pocos lugares de metástasis desde el principio y medicinas que funcionan muy bien, se puede considerar la cirugía de la mama para personas seleccionadas, para mantener el control cerca de la mama. No se sabe si alarga la vida.
statement-since_A-SUR-1 = Cuando hay metástasis, quitar el tumor de la mama se limita a aliviar problemas locales. El tratamiento local temprano no alargó la vida en un ensayo, y la calidad de vida fue parecida.
    .figures = A los 3 años vivía el 68,4 % con tratamiento local temprano y el 67,9 % sin él (256 personas).
statement-her2_D-SX-03 = Si un tumor de la mama o de la pared torácica está abierto, sangra, huele o duele, los expertos aconsejan sacarlo si es posible y la persona está en buen estado. Si no, la radioterapia, la electroquimioterapia y el cuidado de la herida pueden ayudar. Una operación no es para un cáncer que crece rápido. Por comprobar.
statement-her2_D-SX-04 = Un foco en el cerebro de más de 3 a 4 cm, o uno que presiona el cerebro, necesita la opinión de un cirujano. Por encima de 4 cm la cirugía es una recomendación condicional. Después va radioterapia en el lugar de la operación.
statement-since_A-SUR-3 = La cirugía de las metástasis en el cerebro es una opción razonable, sobre todo para un foco grande que presiona el cerebro. Es menos útil con muchos focos o cuando el cáncer en otros lugares no está controlado.
statement-her2_D-SX-05 = Cuando el cáncer presiona la médula: en personas seleccionadas y en buen estado se sugiere cirugía y luego radioterapia en vez de radioterapia sola. Es una recomendación débil, con certeza baja. Es para quienes tienen un solo lugar, no llevan más de 48 horas con parálisis y se espera que vivan tres meses o más. En un ensayo, el 84 % de 50 personas podía caminar después. Con radioterapia sola fue el 57 % de 51.
statement-her2_D-SX-06 = Una columna con una puntuación de estabilidad de 13 a 18 se considera inestable y por lo general se sujetará con una operación. El cemento puede ayudar a una vértebra rota y dolorosa que no presiona la médula. Por comprobar.
statement-her2_T4-2 = Un dolor nuevo en la columna se debe estudiar con una imagen de toda la columna en menos de una semana. Con señales de los nervios se hace lo antes posible y siempre en menos de 24 horas. Desde una puntuación de estabilidad de 7, un cirujano de columna debe dar su opinión.
statement-her2_D-SX-07 = Un solo foco en el pulmón puede ser un cáncer nuevo de pulmón o algo sin peligro, así que primero se toma tejido. Un equipo puede considerar sacarlo, o la radioterapia precisa, para personas seleccionadas. Ningún ensayo ha comparado esto. Por comprobar.
statement-her2_D-SX-08 = Un hueso largo que el cáncer ha roto se fija o se reemplaza con una operación, y después va la radioterapia. Por comprobar.
statement-her2_D-SX-09 = Una puntuación del riesgo de fractura (Mirels, 4 a 12) guía la elección. Hasta 7 es radioterapia. Con 8 juzga el cirujano de huesos. Desde 9 va primero una operación. En el primer estudio 27 de 78 lugares así se rompieron en menos de 6 meses. Ese estudio aconsejó operar desde 8.
statement-since_A-SUR-7 = Si un hueso se puede romper, se mira primero con una radiografía o con una tomografía.
statement-her2_T4-3 = Cuando un hueso que soporta peso ha perdido fuerza, se hace una radiografía de todo el hueso y lo ve un cirujano de huesos. Hasta entonces no se apoya peso en él. Por comprobar.
statement-her2_D-SX-12 = Cuando el hígado es el único lugar de metástasis, con pocos focos, un equipo puede considerar una operación o un tratamiento con calor (ablación), o puede hacerse en un ensayo. Los estudios solo miran hacia atrás. Por comprobar.

## Reglas de la edición actual: cirugía

rule-operation-chosen-by-team = La cirugía puede estar indicada para personas seleccionadas. Un equipo de varias ramas lo sopesa con usted.
rule-surgery-limited-spread = Esto vale cuando las metástasis están en uno o en pocos lugares y causan problemas. La cirugía puede estar indicada para aliviarlos.
rule-breast-removal-for-relief = Esto vale cuando el tumor de la mama duele o está abierto. Los expertos aconsejan sacarlo para dar alivio si es posible.
rule-breast-removal-fast-growth = Mientras el cáncer crece rápido, la herida puede no sanar: el equipo lo sopesa primero.
rule-breast-surgery-spread-from-start = Esto vale cuando había metástasis desde el principio, en pocos lugares, y las medicinas las controlan. Se puede considerar la cirugía de la mama para el control local. No se sabe que alargue la vida.
rule-breast-surgery-inflammatory = Con cáncer inflamatorio se quita toda la mama con los ganglios de la axila, y después va la radioterapia. Eso es para personas seleccionadas en quienes la medicina funciona, si un equipo está de acuerdo. Por comprobar.
rule-breast-surgery-not-routine = Si había metástasis desde el principio, quitar un tumor de la mama que no causa problemas no es rutina: primero van las medicinas. De varios ensayos, uno halló una vida más larga; los demás, no.
rule-brain-surgery-large = Esto vale cuando un foco en el cerebro es grande o presiona el cerebro. Se puede considerar la cirugía para él. Después va radioterapia en ese lugar. Una operación anterior en el cerebro no la descarta: lo juzga el cirujano.
rule-brain-surgery-single = Esto vale cuando hay un foco en el cerebro y causa síntomas. Se puede considerar la cirugía para él. Después va radioterapia en ese lugar. Una operación anterior en el cerebro no la descarta: lo juzga el cirujano.
rule-brain-surgery-uncontrolled = Una operación es menos útil mientras crece el cáncer en otros lugares.
rule-cord-surgery = Esto vale cuando el cáncer presiona la médula espinal, y eso es una emergencia. Se sugiere cirugía y luego radioterapia en vez de radioterapia sola. Eso es para personas seleccionadas y en buen estado. Si una operación ya liberó antes la médula, esto habla de una presión nueva.
rule-cord-surgery-fitness = En el ensayo hubo personas con fuerzas para una operación grande. El cirujano sopesa esto primero.
rule-cord-surgery-older = En personas mayores la ganancia fue menor. Por comprobar.
rule-spine-held-unstable = Esto vale cuando la columna está inestable. Por lo general se sujetará con una operación.
rule-spine-surgeon-view = Cuando la puntuación de estabilidad es de 7 a 12: un cirujano de columna debe dar su opinión. Si una vértebra rota duele y nada presiona la médula, el cemento puede ayudar: pregunte por él.
rule-lung-spot-surgery = Esto vale cuando el pulmón es el único lugar, con uno o muy pocos focos, mucho después del primer tratamiento. Un equipo puede considerar sacarlo, o la radioterapia precisa, y primero se toma tejido.
rule-liver-spots-treated = Esto vale cuando el hígado es el único lugar, con pocos focos. Un equipo puede considerar una operación o un tratamiento con calor, mejor en un ensayo.
rule-broken-bone-surgery = Esto vale cuando el cáncer ha roto un hueso largo del brazo o de la pierna. Lo estándar es fijarlo o reemplazarlo. Si es otro hueso, pregunte al cirujano de huesos.
rule-fixation-high-score = Cuando la puntuación de riesgo del hueso es 9 o más: los expertos aconsejan sujetarlo con una operación antes de que se rompa.
rule-fixation-borderline-score = Cuando la puntuación de riesgo del hueso es 8: el cirujano de huesos juzga si conviene sujetarlo con una operación.
rule-fixation-said-to-break = Cuando es probable que un hueso se rompa pronto: los expertos aconsejan sujetarlo antes con una operación.
rule-fixation-bone-not-held = Si un hueso ya se sujetó con una operación, esto habla de otro. Después de la operación, pregunte por la radioterapia de ese hueso.
rule-weak-bone-support = Cuando un hueso que soporta peso ha perdido fuerza: no apoye peso en él hasta que lo vea un cirujano de huesos; eso debe ser pronto. La cirugía, la radioterapia o ambas pueden darle apoyo.

## Afirmaciones de la edición actual: radioterapia

statement-since_A-RT-0 = La radioterapia se recomienda firmemente para las metástasis dolorosas en los huesos y para la presión sobre la médula espinal. Antes se valora a la persona en conjunto.
statement-since_A-RT-1 = La radioterapia se recomienda firmemente para el dolor por metástasis en los huesos. Se nombran tanto una sesión como varias.
    .figures = La guía la sugiere para la calidad de vida. Es cuando se esperan cuatro semanas o más de vida. Es una recomendación débil.
statement-since_A-RT-9 = Una sesión y varias sesiones alivian igual de bien el dolor de huesos. Tras una sesión hay menos efectos secundarios tempranos y es más frecuente repetir el tratamiento.
statement-her2_D-RT-02 = Cuando el dolor sigue o vuelve cuatro semanas o más después de la radioterapia de un hueso, ese hueso se puede tratar otra vez. Se nombran una sesión o varias.
statement-her2_D-RT-03 = Para uno a tres lugares dolorosos de la columna se puede ofrecer radioterapia precisa a personas en buen estado. Dos ensayos no coinciden. En uno (229 personas) el 35 % no tenía dolor en ese lugar a los 3 meses, frente al 14 % con la radioterapia habitual. En el otro (339 personas) no fue mejor. Es para personas sin presión sobre la médula que se espera que vivan más de tres meses.
statement-her2_D-RT-04 = Donde el cáncer presiona la médula y no hay operación, se recomienda la radioterapia, con dexametasona. Con una sesión el 69,3 % podía caminar a las 8 semanas, con cinco el 72,7 % (686 personas). Al ensayo le faltó muy poco para probar que una es igual de buena.
statement-her2_D-RT-05 = Destruir unos pocos focos con radioterapia precisa no es rutina en el cáncer de mama. En un ensayo de unas 125 personas no frenó el cáncer por más tiempo. Pueden ser razones los síntomas, el crecimiento de unos pocos focos, un ensayo, o pocos focos desde el principio con buenas señales. Para el crecimiento, otro ensayo no vio ganancia en el cáncer de mama (por comprobar).
    .figures = A los 3 años vivía el 68,9 % con ella y el 71,8 % sin ella.
statement-her2_D-RT-09 = Tras una operación de un hueso o de la columna se debe dar radioterapia en ese lugar. Después de liberar la médula es parte de una recomendación condicional. Esta es para cirugía más radioterapia.
statement-her2_T4-4 = Tras una operación de un hueso se debe dar radioterapia en ese lugar. También tras una de la columna sin presión sobre la médula. La recomendación es fuerte. Su certeza es baja.
statement-her2_D-RT-10 = La radioterapia puede aliviar el dolor, el sangrado o una herida abierta de la mama o de la pared torácica. Se usan distintos planes de sesiones. Por comprobar.
statement-since_A-RT-6a = Un tumor de la mama abierto o doloroso es una de las razones nombradas para la radioterapia. Va junto con el cuidado de la herida.
statement-since_A-RT-6b = Un tumor de la pared torácica abierto o doloroso es una de las razones nombradas para la radioterapia. Va junto con el cuidado de la herida.
statement-her2_T6-14 = Antes de toda radioterapia de la mama o de la pared torácica se piden los informes de la radioterapia anterior. Por comprobar.
statement-her2_D-RT-11 = Para una vía respiratoria tapada se pueden usar un stent o láser y radioterapia. Lo que se sabe viene del cáncer de pulmón. Un ruido al tomar aire (estridor) es una emergencia. Por comprobar.
statement-her2_D-RT-12 = Las metástasis en el ojo o en los nervios del brazo son una razón para dar pronto radioterapia. Los problemas de la vista son urgentes. Por comprobar.
statement-her2_RL-12 = En el embarazo la radioterapia espera hasta después del parto. Solo una vida en peligro es una excepción, y entonces decide un equipo de especialistas.
statement-hr_HR-S-79 = A veces se planea radioterapia durante un inhibidor de CDK4/6, un inhibidor de PARP o everolimus. Entonces un grupo de expertos pide cautela en la mayoría de las situaciones. Pregunte al equipo por una pausa.
statement-her2_G-13 = Con un cambio heredado en TP53, la radioterapia se evita donde hay otras opciones seguras. Decide un equipo. Por comprobar.

## Reglas de la edición actual: radioterapia

rule-radiation-team = La radioterapia se recomienda firmemente si duelen las metástasis en los huesos, y si hay presión sobre la médula. El equipo de radioterapia ve primero cómo está usted.
rule-radiation-team-other = Esto vale cuando las metástasis dan síntomas o presionan la médula espinal. Vale también cuando un tumor de estadio 3 duele o está abierto: ahí, por lo general van primero las medicinas. El equipo de radioterapia le puede decir si la radioterapia sería una ayuda.
rule-radiation-limited-spread = Esto vale cuando las metástasis están en uno o en pocos lugares y causan problemas. La radioterapia puede estar indicada para aliviarlos.
rule-radiation-painful-bone = Esto vale cuando un hueso duele donde hay cáncer. La radioterapia se recomienda firmemente para este dolor.
rule-radiation-low-break-risk = Cuando la puntuación de riesgo del hueso es 7 o menos: los expertos aconsejan radioterapia, no una operación, cuando duele.
rule-radiation-bone-again = Esto vale cuando el dolor siguió o volvió tras la radioterapia. Tratar ese hueso otra vez es una opción nombrada.
rule-radiation-spine-again = En la columna el equipo suma primero lo que ha recibido la médula.
rule-precise-radiation-spine = Esto vale cuando la columna duele donde hay cáncer y nada presiona la médula. Se puede ofrecer radioterapia precisa para uno a tres lugares.
rule-precise-radiation-spine-unstable = Si la columna no está estable, va primero un cirujano de columna.
rule-precise-radiation-symptoms = Cuando unos pocos lugares de metástasis fuera del cerebro dan problemas: esto puede ser un motivo para la radioterapia precisa.
rule-precise-radiation-growth = Esto es para cuando hay metástasis en pocos lugares y crecen aun con el tratamiento. Un equipo puede sopesar la radioterapia precisa.
rule-precise-radiation-from-start = Esto vale cuando había metástasis desde el principio, en pocos lugares, y las medicinas las controlan. La radioterapia precisa puede ser una parte.
rule-precise-radiation-not-routine = Fuera del cerebro no es rutina en el cáncer de mama: no se ha mostrado que alargue la vida ni que frene el cáncer.
rule-radiation-cord = Esto vale cuando el cáncer presiona la médula espinal, y eso es una emergencia. Donde no hay operación se recomienda la radioterapia. Va con ella la dexametasona, un esteroide.
rule-radiation-airway = Esto vale cuando el cáncer tapa el paso del aire. Se puede usar radioterapia para abrirlo.
rule-radiation-breast-relief = Cuando el tumor de la mama duele o está abierto: es una razón nombrada para la radioterapia.
rule-radiation-chest-wall-relief = Cuando el tumor de la pared torácica duele o está abierto: es una razón nombrada para la radioterapia.
rule-radiation-there-before = Si ya hubo radioterapia aquí, el equipo pide primero los informes.
rule-radiation-after-spine-surgery = Esto vale cuando la cirugía ha liberado la médula espinal. Después debe ir radioterapia en el lugar.
rule-radiation-after-bone-surgery = Esto vale cuando se ha fijado un hueso roto por el cáncer. Después debe ir radioterapia en el lugar.
rule-radiation-eye = Cuando la vista tiene problemas: si un médico de los ojos encuentra cáncer en el ojo, dar pronto radioterapia es una opción.
rule-radiation-pregnancy = No en el embarazo: la radioterapia espera hasta después del parto. Si su vida está en peligro, decide un equipo de especialistas.
rule-radiation-team-pregnancy = En el embarazo la radioterapia espera hasta después del parto. La única excepción es una vida en peligro. Entonces deciden juntos este equipo y el equipo para el cáncer en el embarazo.
rule-radiation-with-tablets = Si toma o pronto empieza un inhibidor de CDK4/6, un inhibidor de PARP o everolimus: pregunte si hace falta una pausa.
rule-radiation-tp53 = Con un cambio heredado en TP53, el equipo evita la radioterapia donde otro camino es seguro.

## Afirmaciones de la edición actual: radioterapia del cerebro

statement-her2_D-RT-06 = Para uno a cuatro focos en el cerebro se recomienda firmemente la radiocirugía sola en personas que pueden cuidar de sí mismas (ECOG 0 a 2). En un ensayo con 1 a 3 focos (213 personas) el pensamiento estaba peor a los 3 meses en el 63,5 %, frente al 91,7 % si se añadía radioterapia de todo el cerebro. Sin esta, el nuevo crecimiento en el cerebro llegó antes.
statement-her2_T4-7 = Para cinco a diez focos en el cerebro la radiocirugía es una recomendación condicional. Con más, un equipo juzga por el volumen total.
statement-since_A-RT-2 = La radiocirugía ha reemplazado a la radioterapia de todo el cerebro para uno a cuatro focos. Donde se trata todo el cerebro, se añade memantina y se respeta el centro de la memoria si es posible. Para algunas personas con cáncer HER2 positivo y sin síntomas, la radioterapia puede esperar mientras se prueba una medicina que llega al cerebro.
statement-her2_D-RT-07 = Para muchos focos en el cerebro se nombra primero la radioterapia de todo el cerebro que respeta el centro de la memoria, con memantina. En un ensayo (518 personas, todas con memantina) la capacidad de planear empeoró a los 4 meses en el 23,3 %, frente al 40,4 % si no se respetaba. El tiempo de vida fue el mismo. Esta fue una de varias pruebas. Es para personas que se espera que vivan cuatro meses o más, sin focos a menos de 5 mm del centro de la memoria y con las membranas libres.
statement-her2_RL-51 = El centro de la memoria no se puede respetar cuando hay un foco a menos de 5 mm de él. Tampoco cuando están afectadas las membranas que cubren el cerebro.
statement-since_A-RT-7a = Después de sacar uno o dos focos del cerebro se debe ofrecer radiocirugía en el lugar. Ha reemplazado a la radioterapia de todo el cerebro como rutina.
statement-her2_RL-53 = Trastuzumab emtansina cerca de la radiocirugía del cerebro puede dañar el tejido del cerebro: 39,1 % frente a 4,5 % en un grupo de 45 personas, 3 % en otro de 16. Los grupos son pequeños y no coinciden.

## Reglas de la edición actual: radioterapia del cerebro

rule-radiosurgery-few-spots = Esto es para uno a cuatro focos en el cerebro. Se recomienda firmemente la radiocirugía sola.
rule-radiosurgery-more-spots = Esto es para cinco a diez focos en el cerebro. Para ellos la radiocirugía es una recomendación condicional.
rule-radiosurgery-large-spot = Un foco grande, o uno que presiona el cerebro, necesita primero la opinión de un cirujano.
rule-radiosurgery-emtansine = Junto con trastuzumab emtansina, la radiocirugía puede dañar el tejido del cerebro. Si usted la toma o la tuvo hace poco, el equipo planea las dos juntas.
rule-brain-treatment-can-wait = Con un solo foco de menos de 2 cm sin síntomas puede esperar. Mientras tanto se prueba una medicina que llega al cerebro. Con más focos es así solo si un equipo está de acuerdo.
rule-whole-brain-many-spots = Esto es para muchos focos en el cerebro. La radioterapia de todo el cerebro que respeta el centro de la memoria es una opción nombrada. Con más de diez, pregunte al equipo si la radiocirugía también podría serlo.
rule-whole-brain-without-sparing = Esto es para cinco focos o más en el cerebro, cuando el centro de la memoria no se puede respetar. Se puede considerar la radioterapia de todo el cerebro.
rule-whole-brain-for-relief = Esto es para focos en el cerebro que causan molestias cuando alguien está muy mal. Se puede considerar la radioterapia de todo el cerebro para aliviar.
rule-radiation-after-brain-surgery = Esto vale cuando la cirugía ha sacado un foco del cerebro. Se debe ofrecer radiocirugía en el lugar.

## Afirmaciones de la edición actual: medicinas radiactivas

statement-her2_D-RN-01 = El estroncio-89 se puede dar para el dolor en muchos huesos. El alivio tarda de 7 a 20 días, y al principio el dolor puede subir. Las plaquetas bajan alrededor de un 30 %, llegan a lo más bajo a las 12 a 16 semanas y necesitan unos 6 meses para recuperarse. No es seguro que se consiga.
statement-her2_D-RN-02 = El samario-153 se puede dar para huesos dolorosos que lo captan en una gammagrafía. Los glóbulos blancos y las plaquetas bajan a un 40 a 50 % de lo que eran, llegan a lo más bajo a las 3 a 5 semanas y a las 8 semanas se han recuperado. No es seguro que se consiga.
statement-her2_T4-5 = Las medicinas radiactivas por lo general no se dan cerca en el tiempo de la quimioterapia, de un anticuerpo que la lleva o de la radioterapia. Los recuentos de sangre pueden no aguantar las dos cosas.
statement-her2_RL-09 = Las medicinas radiactivas no se dan en el embarazo. Quienes dan el pecho deben dejarlo antes.
statement-her2_RL-37 = Las medicinas radiactivas no son para personas con un hueso a punto de romperse o presión sobre la médula. Tampoco son para personas con recuentos de sangre muy bajos o que bajan, con médula ósea dañada o con riñones que fallan mucho. Para estas tres últimas cosas, los especialistas pueden decidir algo distinto.

## Reglas de la edición actual: medicinas radiactivas

rule-strontium-many-bones = Esto vale cuando muchos huesos duelen y lo captan en una gammagrafía. El estroncio-89 se puede dar cuando otra radioterapia y las medicinas para el dolor no bastan. Al principio el dolor puede subir dos o tres días.
rule-samarium-many-bones = Esto vale cuando muchos huesos duelen y lo captan en una gammagrafía. El samario-153 se puede dar cuando otra radioterapia y las medicinas para el dolor no bastan.
rule-radioactive-pregnancy = No en el embarazo: puede dañar al bebé por nacer.
rule-radioactive-breastfeeding = No mientras se da el pecho: pasa a la leche.
rule-radioactive-fracture = No con un hueso a punto de romperse o una columna inestable: eso va primero.
rule-radioactive-cord = No con presión sobre la médula espinal: esa es una emergencia aparte.
rule-radioactive-counts = No con recuentos de sangre muy bajos: los baja más. Muy bajos son plaquetas por debajo de 60 o glóbulos blancos por debajo de 2,4, los dos en miles por microlitro.
rule-radioactive-low-counts = Baja los recuentos de sangre: si ya están bajos, el equipo lo sopesa primero.
rule-radioactive-marrow = Por lo general no con cáncer en la médula ósea: los recuentos de sangre pueden no recuperarse.
rule-radioactive-kidneys = Por lo general no cuando los riñones funcionan muy mal. Los prospectos no dan un número; nosotros tomamos 30 ml/min.
rule-radioactive-near-chemotherapy = Por lo general no se da cerca de la quimioterapia, de un anticuerpo que la lleva o de la radioterapia. Puede limitar qué medicinas se pueden usar más tarde. Si un hueso que soporta peso está débil, o la columna no es del todo estable, un cirujano lo mira primero.

## Afirmaciones de la edición actual: huesos

statement-since_A-BIS-1 = A las personas con metástasis en los huesos se les debe dar una medicina que protege los huesos: denosumab, pamidronato o ácido zoledrónico.
statement-since_A-BIS-4 = La guía no recomienda ninguna de estas medicinas por encima de las otras.
statement-her2_D-BM-01 = Se nombran tanto el ácido zoledrónico cada 12 semanas como cada 3 a 4 semanas. En un ensayo de 1822 personas, el 28,6 % tuvo un problema de los huesos en 2 años con el intervalo más largo y el 29,5 % con el más corto. El texto de su prospecto dice: no mientras se da el pecho.
statement-her2_D-BM-02 = Se nombra denosumab. En un ensayo de 2046 personas, el 31 % tuvo un problema de los huesos, frente al 36 % con ácido zoledrónico.
statement-her2_D-BM-03 = Se nombra el pamidronato cada 3 a 4 semanas. Su goteo dura 2 horas o más, y se vigilan los riñones.
statement-her2_D-BM-04 = Donde están autorizadas, las medicinas para los huesos en tabletas (clodronato, ibandronato) se pueden considerar para quienes las prefieren. En un ensayo, las tabletas de ibandronato no evitaron los problemas de los huesos tan bien como el ácido zoledrónico. Por comprobar.
statement-since_A-BIS-3 = El clodronato se nombraba en textos más antiguos. La guía de 2017 ya no lo nombra para las metástasis en los huesos.
statement-her2_D-BM-05 = Antes de toda medicina para los huesos se deben revisar y tratar los dientes. Con ácido zoledrónico se vio daño en el hueso de la mandíbula en el 0,8 % de las personas a 1 año, el 2,0 % a los 2 y el 2,8 % a los 3 (3491 personas con distintos cánceres). Los dientes en mal estado y poco tiempo entre goteos lo hicieron más probable.
statement-her2_D-BM-06 = Sin metástasis en los huesos, estas medicinas no se dan para proteger de ellas. Otros usos tienen sus propias reglas.
statement-her2_D-BM-07 = Las medicinas para los huesos alivian el dolor solo un poco. Siguen haciendo falta medicinas para el dolor y radioterapia.
statement-her2_D-BM-08 = Con el uso largo se vuelven a sopesar el beneficio y el daño. Un dolor nuevo en el muslo o la ingle necesita una radiografía. Por comprobar.
statement-her2_T4-6 = Antes de una medicina para los huesos se revisan el calcio, los riñones y los dientes. Con los riñones por debajo de 30 ml/min queda denosumab, con el calcio vigilado de cerca. El calcio bajo se corrige primero; el calcio alto se trata primero.
statement-her2_RL-10 = En el embarazo estas medicinas no se usan para proteger los huesos. Por comprobar.
statement-her2_RL-39 = Para las metástasis en los huesos no se recomienda el ácido zoledrónico cuando los riñones funcionan por debajo de 30 ml/min. De 30 a 60 el equipo lo adapta. Un calcio peligrosamente alto es una excepción.
statement-her2_RL-40 = No se debe dar denosumab mientras el calcio está bajo. Ha habido calcio bajo grave e incluso mortal, sobre todo con riñones débiles.
statement-her2_RL-43 = No se dan dos medicinas para los huesos juntas de forma duradera. Cambiar de una a otra es otra cosa.

## Reglas de la edición actual: huesos

rule-zoledronic-acid = Cuando hay metástasis en los huesos: se debe dar una medicina para los huesos, y el ácido zoledrónico es una de tres.
rule-denosumab = Cuando hay metástasis en los huesos: se debe dar una medicina para los huesos, y denosumab es una de tres.
rule-pamidronate = Cuando hay metástasis en los huesos: se debe dar una medicina para los huesos, y el pamidronato es una de tres.
rule-oral-bisphosphonate = Cuando hay metástasis en los huesos: para quien prefiere tabletas, estas se pueden considerar en los países donde se permiten.
rule-oral-bisphosphonate-not-listed = La guía de 2017 nombra solo goteos e inyecciones.
rule-oral-bisphosphonate-united-states = En Estados Unidos no tiene permiso para este uso.
rule-bone-medicine-without-bone = No sin metástasis en los huesos.
rule-dental-check = Cuando hay metástasis en los huesos: se deben revisar los dientes antes de una medicina para los huesos.
rule-calcium-and-kidney-check = Cuando hay metástasis en los huesos: se revisan el calcio y los riñones antes de una medicina para los huesos.
rule-bone-medicine-teeth-first = Primero los dientes: haga que los revisen y los traten antes de empezar, y dígaselo después a su dentista.
rule-calcium-correction = Cuando el calcio está bajo: se corrige antes de una medicina para los huesos.
rule-calcium-correction-weak-kidneys = Después de eso se puede dar denosumab incluso con los riñones por debajo de 30 ml/min. El calcio se vigila entonces de cerca.
rule-denosumab-low-calcium = No mientras el calcio está bajo: puede bajar hasta ser un peligro. Cuando sea normal, esto se mira otra vez.
rule-bisphosphonate-low-calcium = El calcio bajo se corrige primero.
rule-bone-medicine-high-calcium = Si el calcio está alto, eso va primero: llame hoy a su equipo médico. Si tiene confusión o mucho sueño, llame ahora al servicio de emergencias. Una medicina para proteger los huesos se mira después de eso.
rule-zoledronic-acid-weak-kidneys = No para las metástasis en los huesos cuando los riñones funcionan por debajo de 30 ml/min.
rule-zoledronic-acid-kidneys = Con riñones más débiles el equipo lo adapta y los revisa antes de cada goteo. Para esto el equipo usa la depuración de creatinina.
rule-adjuvant-bisphosphonate-kidneys = Primero, los riñones. En el cáncer que se ha extendido al hueso esta medicina no se da por debajo de 30 ml/min, y se adapta hasta 60. No encontramos ningún texto que diga qué vale después de la cirugía: pregunte a su equipo.
rule-bisphosphonate-weak-kidneys = Con los riñones por debajo de 30 ml/min nombramos denosumab en su lugar; decide el equipo.
rule-denosumab-weak-kidneys = Con riñones muy débiles el calcio puede bajar hasta ser un peligro: se vigila de cerca. Con calambres, hormigueo o espasmos, llame a su equipo el mismo día.
rule-denosumab-stopping = No se deja sin más: al dejarlo, se han roto huesos de la columna en personas que lo tomaban por osteoporosis. El equipo planea lo que sigue. Por comprobar.
rule-one-bone-medicine = Una medicina para los huesos a la vez.
rule-bone-medicine-pain = Alivia el dolor solo un poco: el tratamiento del dolor sigue a su lado.
rule-bone-medicine-long-use = Tras unos dos años el equipo vuelve a sopesar. Avíseles de un dolor nuevo en el muslo o la ingle.
rule-bone-medicine-pregnancy = No en el embarazo.
rule-bone-medicine-breastfeeding = Si da el pecho: eso se deja antes de este tratamiento. Pregunte primero al equipo.

## Afirmaciones de la edición actual: síntomas, alivio, ensayos

statement-her2_D-SX-10 = El líquido alrededor del pulmón se drena cuando causa síntomas, y se deja en paz cuando no los causa. Si vuelve, se puede considerar un tubo fino que se queda dentro o sellar con talco; el tubo si el pulmón no se vuelve a expandir. Todas son recomendaciones débiles. En el líquido se pueden buscar células del cáncer y sus receptores.
statement-her2_D-SX-11 = El líquido alrededor del corazón que causa síntomas se drena con guía de ecografía. Una ventana pequeña o una medicina puede evitar que vuelva. La presión sobre el corazón es una emergencia. Por comprobar.
statement-her2_T4-9 = Una guía dice que el líquido alrededor de un pulmón se deja en paz cuando no causa síntomas. Que el líquido alrededor del corazón se vigile igual es nuestra propia lectura. Por comprobar.
statement-her2_D-PC-01 = A todas las personas con cáncer avanzado se les deben ofrecer en una etapa temprana cuidados paliativos especializados, junto al tratamiento. El ensayo más conocido fue en cáncer de pulmón (151 personas). A las 12 semanas el 16 % tenía señales de depresión, frente al 38 % sin ellos.
    .figures = En ese ensayo de personas con cáncer de pulmón, la mitad vivió 11,6 meses o más con ellos. Sin ellos, la mitad vivió 8,9 meses o más.
statement-her2_D-RT-08 = Para personas que están muy mal con metástasis en el cerebro se pueden considerar solo esteroides y cuidados de alivio. Esto viene del cáncer de pulmón. Por comprobar.
statement-her2_D-PC-02 = El dolor se trata paso a paso, con opioides cuando es moderado o fuerte, algo para el intestino, y otra ayuda como radioterapia o un bloqueo de nervios. Por comprobar.
statement-her2_D-PC-03 = Se debe ofrecer una charla sobre qué esperar y qué importa cuando se encuentran metástasis y cada vez que el cáncer crece. Se pueden escribir los deseos para el cuidado de más adelante. Por comprobar.
statement-her2_D-PC-04 = El ejercicio y el apoyo para el cansancio y la angustia se pueden usar en cualquier momento. Por comprobar.
statement-her2_D-PC-05 = Trastuzumab deruxtecán da náuseas o vómitos a muchas personas, así que la medicina contra ellos empieza antes del primer goteo.
statement-her2_D-TR-01 = Todas las personas con metástasis o con un cáncer que volvió son candidatas a un ensayo clínico. Se vuelve a preguntar en cada cambio de tratamiento.

## Reglas de la edición actual: síntomas, alivio, ensayos

rule-pleural-fluid-drained = Esto vale cuando hay líquido alrededor del pulmón y da problemas. Se puede considerar drenarlo.
rule-pericardial-fluid-drained = Esto vale cuando el líquido que rodea el corazón causa síntomas. Está indicado drenarlo; la presión sobre el corazón es una emergencia.
rule-pleural-fluid-watched = Cuando el líquido alrededor del pulmón no causa síntomas: se vigila, no se drena.
rule-pericardial-fluid-watched = Cuando el líquido alrededor del corazón no causa síntomas: se puede vigilar. Esto es nuestra propia lectura; pregunte al equipo cada cuánto se mira.
rule-airway-stent = Esto vale cuando el cáncer tapa una vía respiratoria. Se puede usar un stent o láser para abrirla.
rule-wound-care = Cuando un tumor se ha abierto a través de la piel: el cuidado de la herida es parte de todo plan.
rule-electrochemotherapy-skin = Esto vale cuando un tumor en la piel está abierto o duele. Donde no se puede sacar, la electroquimioterapia es una opción.
rule-comfort-for-everybody = Aliviar el dolor y otras molestias es para todas las personas, junto a cualquier tratamiento o por sí solo.
rule-comfort-brain = Para personas que están muy mal con metástasis en el cerebro se pueden considerar solo esteroides y cuidados de alivio. Por comprobar.
rule-comfort-mostly-in-bed = Cuando usted pasa la mayor parte del día en cama y nada puede cambiarlo pronto, los cuidados de alivio van primero. Por comprobar.
rule-palliative-care-early = A todas las personas con cáncer avanzado se les deben ofrecer en una etapa temprana cuidados paliativos. Van junto al tratamiento.
rule-palliative-care-lining = Cuando hay metástasis en las membranas que cubren el cerebro: el equipo de cuidados paliativos debe verle esta semana.
rule-pain-treatment = Si tiene dolor: se puede tratar, paso a paso.
rule-talk-about-goals = Una charla sobre lo que le importa se debe ofrecer ahora y en cada cambio.
rule-exercise-and-support = El ejercicio y el apoyo se pueden usar en cualquier momento.
rule-exercise-bone-may-break = Con un hueso que puede romperse pronto, o un hueso que soporta peso y ha perdido fuerza: no apoye peso en él hasta que lo vea un cirujano de huesos. Pregunte primero qué movimientos son seguros.
rule-deruxtecan-sickness = Da náuseas a muchas personas: la medicina contra ellas empieza antes del primer goteo.
rule-deruxtecan-lungs = Puede inflamar los pulmones: avise al equipo el mismo día de una tos nueva, y enseguida de falta de aire o fiebre. Con síntomas de ello, se deja para siempre.
rule-deruxtecan-lungs-brain = En un estudio de cáncer HER2 positivo con metástasis en el cerebro, 6 de 263 personas con trastuzumab deruxtecán murieron de inflamación del pulmón. Con un uso largo de esteroides, pregunte por protección contra una infección del pulmón.
rule-deruxtecan-lining = Con metástasis en las membranas que cubren el cerebro, lo que se sabe viene sobre todo de mirar hacia atrás a personas ya tratadas, y de un estudio muy pequeño. Por comprobar.
rule-only-the-brain-grew = Si el cáncer ha crecido solo en el cerebro y se trata allí, la medicina actual a menudo puede seguir. Por comprobar.
rule-tucatinib-diarrhoea = La diarrea es muy común y puede ser peligrosa. Llame al equipo el primer día. Se hacen pruebas del hígado antes y cada tres semanas.
rule-low-her2-after-a-conjugate = Con HER2 bajo, trastuzumab deruxtecán puede ser una opción. Su aprobación pide una quimioterapia para la enfermedad avanzada. ¿Cuenta como tal un anticuerpo que lleva quimioterapia? Eso no está decidido: pregunte al equipo.
rule-sacituzumab-usually-before-deruxtecan = En el cáncer triple negativo suele venir después de sacituzumab govitecán. Un equipo también puede elegirlo en su lugar. No se sabe qué orden es mejor: pregunte al equipo.
rule-parp-without-chemotherapy = Con un cambio heredado en BRCA, olaparib o talazoparib pueden ser una opción. La aprobación de olaparib pide antes una quimioterapia. Si la quimioterapia no es adecuada para usted, pregunte al equipo. ¿Cuenta como tal un anticuerpo que lleva quimioterapia? No encontramos respuesta: pregunte también eso.
rule-immunotherapy-or-parp-not-compared = Con una puntuación de PD-L1 de 10 o más y un cambio en BRCA hay dos caminos: la inmunoterapia y un inhibidor de PARP. Si los dos son adecuados para usted, ningún estudio dice cuál es mejor: pregunte por qué el equipo prefiere uno.
rule-first-conjugates-not-compared = Como primer tratamiento, sacituzumab govitecán y datopotamab deruxtecán no se compararon entre sí.
rule-trials-for-all = Todas las personas en este punto son candidatas a un ensayo clínico. Pregunte en cada cambio de tratamiento.

## Reglas de la edición actual: imágenes

rule-whole-spine-scan-sign = Dolor de espalda nuevo o señales de los nervios: hace falta una imagen de toda la columna. Con señales de los nervios se hace lo antes posible y siempre en menos de 24 horas; si solo hay dolor, en menos de una semana.
rule-whole-spine-scan-pain = Cuando hay cáncer en la columna y un hueso duele: una imagen de toda la columna muestra si está estable y la médula está libre.
rule-long-bone-x-ray-sign = Un dolor repentino en un hueso puede querer decir que está roto: una radiografía o una tomografía lo muestra.
rule-long-bone-x-ray = Cuando un hueso duele, está débil o puede romperse: una radiografía de todo el hueso muestra qué tan probable es que se rompa. Si está roto, muestra dónde.
rule-brain-scan-sign = Las señales que vienen de la cabeza necesitan ahora una imagen del cerebro.
rule-brain-scan-known = Cuando hay cáncer en el cerebro: una imagen reciente dice cuántos focos hay, de qué tamaño y si crecen.
rule-ribociclib-before-menopause = Antes de la menopausia ribociclib tiene un estudio propio.
rule-ribociclib-men = A los hombres se los trata como a las mujeres.
rule-palbociclib-men = A los hombres se los trata como a las mujeres.
rule-abemaciclib-men = A los hombres se los trata como a las mujeres.
rule-cdk46-fulvestrant-men = En hombres, un inhibidor de CDK4/6 puede ir con fulvestrant. También puede ir con un inhibidor de la aromatasa.
rule-hormone-therapy-men = A los hombres se los trata como a las mujeres: primero va el tratamiento hormonal, salvo que un órgano esté en peligro.
statement-hr_C-07 = Cuando el cáncer vuelve durante el tratamiento con una medicina hormonal, o en el año siguiente, se cambia la medicina hormonal. La guía que lo dice trata de los hombres; las tablas para mujeres tampoco nombran aquí el tamoxifeno.
statement-hr_HR-1L-13 = Cuando el cáncer vuelve durante el tratamiento con un inhibidor de CDK4/6 para la enfermedad temprana, o en el año siguiente, se trata como si hubiera crecido con uno. Casi ningún estudio ha investigado esto: alrededor de 1 de cada 100 personas de un estudio había llegado así. Cuando vuelve más tarde, es razonable tomar otra vez una medicina así, de preferencia una distinta. Esa es la opinión de expertos.
rule-tamoxifen-after-tamoxifen = Por lo general no cuando el cáncer volvió durante el tratamiento con tamoxifeno o en el año siguiente: se cambia la medicina hormonal.
rule-hormone-drug-changed = Cuando el cáncer volvió durante el tratamiento con tamoxifeno o en el año siguiente, se elige otra medicina hormonal en lugar de tamoxifeno.
rule-hormone-drug-changed-aromatase-inhibitor = Cuando el cáncer volvió durante el tratamiento con un inhibidor de la aromatasa o en el año siguiente, se elige otra medicina hormonal.
rule-hormone-drug-changed-last = Después de tamoxifeno y también de un inhibidor de la aromatasa: cuando el cáncer volvió durante el tratamiento con la última de estas medicinas o en el año siguiente, se cambia esa. Pregunte a su equipo cuál fue.
rule-camizestrant-switch-early = Con menos de medio año con las primeras tabletas, se sabe menos: el estudio de camizestrant tomó a personas tras medio año o más.
statement-hr_C-28 = No se sabe cuál de los dos, capivasertib o alpelisib, es mejor: deciden los efectos secundarios.
rule-capivasertib-or-alpelisib = Con un cambio en PIK3CA están aprobados tanto capivasertib como alpelisib; el equipo elige según los efectos secundarios.
rule-cdk46-rechallenge-esr1 = Con un cambio en ESR1 va primero una tableta que bloquea el receptor de estrógeno, como elacestrant. Si no ha tenido ninguna, pregunte por ella.
rule-after-adjuvant-cdk46 = Tras un inhibidor de CDK4/6 para la enfermedad temprana, casi ningún estudio ha investigado esto. Lo sopesa un equipo de especialistas.
rule-after-adjuvant-cdk46-remote = Cuando un inhibidor de CDK4/6 terminó más de un año antes de que volviera el cáncer, tomar uno otra vez se apoya en lo que piensan los expertos. Ellos tomarían uno distinto.
rule-stopped-without-growth = Los estudios y las aprobaciones tratan del cáncer que creció con tratamiento hormonal. Si su tratamiento hormonal se dejó por otro motivo, pregunte qué significa eso para lo que sigue.
rule-her2-stopped-without-growth = Los consejos sobre el siguiente tratamiento contra HER2 tratan de un cáncer que ha crecido. Si su tratamiento se dejó por otra razón, pregunte qué se sigue de eso. Pregunte también si la medicina contra HER2 puede seguir sin quimioterapia.
rule-fulvestrant-had = Después de fulvestrant: esta combinación es para cuando el cáncer creció con un inhibidor de la aromatasa o con tamoxifeno. Pregunte qué significa eso para usted.
rule-after-many-treatments = Tras varios tratamientos hormonales o tras quimioterapia esto casi no se estudió. El equipo lo sopesa.
rule-trastuzumab-deruxtecan-short-cdk46 = Cuando el cáncer creció en menos de medio año de tratamiento hormonal con un inhibidor de CDK4/6.
statement-hr_C-48 = Sacituzumab govitecán tras una quimioterapia. El prospecto de Estados Unidos cuenta todo tratamiento para la enfermedad avanzada. Su estudio tomó a personas tras dos a cuatro quimioterapias. Como primera quimioterapia no dio mejor resultado que otras.
statement-hr_C-43 = Antes de cualquier quimioterapia las guías difieren: la Red Nacional Integral del Cáncer (NCCN, 2026) pone primero una quimioterapia y nombra trastuzumab deruxtecán como otra opción. Vimos esto solo en un resumen. Si el cáncer crece despacio o la persona es frágil, es razonable empezar por capecitabina. Por comprobar.
rule-sacituzumab-hormone-positive-one-chemotherapy = Cáncer con receptores hormonales, tras tratamiento hormonal y dos tratamientos más. Uno de los dos fue una quimioterapia.
rule-sacituzumab-one-chemotherapy = Su estudio del cáncer con receptores hormonales tomó a personas tras dos a cuatro quimioterapias. El prospecto de Estados Unidos cuenta todo tratamiento.
rule-trastuzumab-deruxtecan-before-chemotherapy = Para la mayoría de las personas va primero más de un tratamiento hormonal: pregunte si le queda alguno. Sus aprobaciones son para el cáncer que creció con un tratamiento así: si el suyo se dejó por otro motivo, pregunte. El estudio tomó a personas tras dos tratamientos hormonales, o cuando el cáncer creció pronto con el primero. No ha demostrado que se viva más. Las guías difieren: la Red Nacional Integral del Cáncer (NCCN, vista solo en un resumen) pone primero una quimioterapia. Por comprobar.
rule-taxane-organ-in-danger = Cuando un órgano está en peligro: la respuesta debe llegar rápido.
rule-organ-soon-in-danger-recheck = Cuando un órgano puede estar pronto en peligro: este tratamiento es para mientras el hígado y los demás órganos funcionen lo bastante bien. No está demostrado que sea seguro cuando el hígado está fallando. El equipo vuelve a mirar después de dos a cuatro semanas. Por comprobar.
rule-organ-in-danger-liver = Cuando un órgano está en peligro y el hígado funciona menos bien, varias quimioterapias juntas se usan solo si los órganos y las fuerzas lo permiten. Si no, es una sola, como un taxano cada semana, adaptada al hígado. Pregunte cuál es adecuada para usted. Por comprobar.
rule-organ-in-danger-genes-can-wait = Cuando un órgano está fallando, el tratamiento no espera a esta prueba: se puede hacer a la vez. Por comprobar.
statement-hr_C-35 = Algunas personas ya tuvieron varios tratamientos hormonales, o quimioterapia. En los estudios de otras parejas hormonales hubo pocas así. Para ellas se sopesa también la quimioterapia. Y también un anticuerpo que la lleva.
statement-hr_T-02 = Cuando no está claro si los ovarios aún funcionan, se mide en la sangre. Puede que la regla haya parado tras la quimioterapia o con tamoxifeno. Eso no prueba la menopausia.
statement-hr_T-08 = Antes del tratamiento se hacen pruebas del hígado y recuentos de sangre. Antes de un inhibidor de CDK4/6 hay también un ECG y los minerales (para ribociclib). Antes de él se miran también los coágulos habidos hasta ahora y todas las medicinas.
statement-hr_T-10 = Antes de trastuzumab deruxtecán: una imagen del pecho, el oxígeno en la sangre y la fuerza del corazón. Antes de datopotamab deruxtecán: la imagen, el oxígeno y una revisión de los ojos.
statement-hr_T-13 = Antes de toda medicina nueva se revisan todas las demás: CYP3A, intervalo QT, UGT1A1, warfarina.
statement-hr_T-07 = Antes de las medicinas que pueden subir el azúcar en la sangre se miden la HbA1c y el azúcar en ayunas.
rule-metastasis-biopsy-later = Cuando aún no se ha estudiado ningún foco de las metástasis, o falta un resultado: sin ER, PR y HER2 no se puede elegir ninguna medicina. Pida el informe, una segunda revisión de las muestras, o una biopsia.
rule-ribociclib-watch = Con ribociclib: un ECG antes, tras dos semanas y tras cuatro; pruebas del hígado y recuentos de sangre cada dos semanas durante dos ciclos, y luego al comienzo de los cuatro siguientes. Avise enseguida al equipo si se desmaya.
rule-inavolisib-palbociclib-fulvestrant-raised-sugar = Por lo general no con azúcar alta en la sangre (HbA1c): su estudio puso un límite que conocemos solo de memoria. Por comprobar.
rule-inavolisib-palbociclib-fulvestrant-sugar = El azúcar en la sangre se revisa antes, cada tres días en la primera semana, luego cada semana y más tarde con menos frecuencia.
rule-capivasertib-fulvestrant-sugar = El azúcar en la sangre se revisa antes y durante el tratamiento: subió en 17 a 18 de cada 100 personas. En unas pocas personas la sangre se volvió ácida, a veces dentro de los 10 días; algunas murieron. Con diabetes se pregunta primero a un médico de diabetes.
rule-everolimus-sugar = El azúcar en la sangre se revisa antes y durante el tratamiento.
rule-gedatolisib-with-palbociclib = Pregunte por un enjuague bucal desde el primer día. Con palbociclib: no mientras los pulmones están inflamados, no con bloqueadores o activadores fuertes de CYP3A, y se revisan los recuentos de sangre.
rule-elacestrant-blood-clot = Con un coágulo de sangre que no se trata, pregunte primero: textos de fuera de Estados Unidos advierten de coágulos.
rule-talazoparib-weak-kidneys = Con riñones débiles el equipo baja la dosis.
rule-inavolisib-kidneys = Con riñones débiles el equipo adapta la dosis: su prospecto cambió en abril de 2026.
rule-eribulin-kidneys = Con riñones débiles el equipo baja la dosis de eribulina.
rule-ribociclib-kidneys = Con riñones débiles el equipo empieza con menos ribociclib.
rule-platinum-kidneys = Con riñones débiles el cisplatino por lo general no es adecuado y el carboplatino se dosifica según los riñones: pregunte al equipo. Por comprobar.
rule-first-course-carboplatin-kidneys = Si lleva carboplatino: se dosifica según los riñones. Con riñones débiles, pregunte al equipo. Por comprobar.
rule-elacestrant-liver-moderate = Cuando el hígado funciona menos bien el equipo adapta la dosis, o elige otra cosa.
rule-deruxtecan-liver = Cuando el hígado funciona mal esto no se estudió. Por comprobar.
rule-tucatinib-liver = Cuando el hígado funciona mal el equipo baja la dosis o elige otra cosa. Primero van las pruebas del hígado. Por comprobar.
statement-hr_HR-PE-14 = Cuando alguien pasa la mayor parte del día en cama y nada puede cambiarlo pronto, van primero el alivio y una charla sobre las metas. Aún se puede ofrecer una medicina hormonal sola. Por comprobar.
rule-mostly-in-bed = Cuando usted pasa la mayor parte del día en cama y nada puede cambiarlo pronto, un tratamiento así puede dañar más que ayudar: van primero los cuidados de alivio y una charla sobre las metas.
rule-hormones-alone-mostly-in-bed = Cuando usted pasa la mayor parte del día en cama y nada puede cambiarlo pronto, van primero los cuidados de alivio y una charla sobre las metas. Aún se puede ofrecer una medicina hormonal sola.
rule-contraception = Evite un embarazo durante el tratamiento y de semanas a meses después: también los hombres. Cuánto tiempo depende de cada medicina: pregunte, y pregunte qué protección conviene. Quien podría estar embarazada se hace una prueba antes de la primera dosis.
rule-vepdegestrant-elsewhere = Pregunte si se puede conseguir donde usted vive.
rule-gedatolisib-fulvestrant-elsewhere = Pregunte si se puede conseguir donde usted vive.
rule-imlunestrant-abemaciclib-elsewhere = Pregunte si se puede conseguir donde usted vive.
rule-sacituzumab-pembrolizumab-elsewhere = Está aprobado en Estados Unidos desde junio de 2026; no se vio ninguna aprobación en otro lugar.
rule-datopotamab-first-elsewhere = Como primer tratamiento está aprobado en Estados Unidos desde mayo de 2026. En la Unión Europea se informó de una aprobación en 2026; no pudimos leer su texto. No se vio ninguna aprobación en otro lugar.
rule-deruxtecan-pertuzumab-elsewhere = Está aprobado en Estados Unidos desde diciembre de 2025. En la Unión Europea se informó de una aprobación en septiembre de 2026; no pudimos leer su texto.
rule-sacituzumab-first-elsewhere = Como primer tratamiento se aprobó en Estados Unidos y en la Unión Europea en 2026. No se vio ninguna aprobación en otro lugar.
rule-neratinib-capecitabine-elsewhere = La aprobación que conocemos es la de Estados Unidos; no se buscaron otras. Pregunte si se puede conseguir donde usted vive.
rule-margetuximab-chemotherapy-elsewhere = La aprobación que conocemos es la de Estados Unidos; no se buscaron otras. Por comprobar.
rule-abemaciclib-alone-status = Solo en el prospecto de Estados Unidos. Hay un estudio, sin grupo de comparación.
rule-everolimus-older = En personas mayores se vieron más muertes durante el tratamiento con everolimus.
rule-everolimus-european-text = La aprobación europea no incluye el cáncer que llegó a órganos internos y da síntomas.
rule-vepdegestrant-study = Su estudio dejó fuera a las personas que ya habían tenido fulvestrant o quimioterapia para el cáncer avanzado. También dejó fuera las metástasis en el cerebro sin tratar o que crecían.
rule-red-flag-known-cord = La presión sobre la médula espinal es una emergencia, también sin señales nuevas.
    .action = Si su equipo aún no lo sabe, o si empeoran la debilidad, la falta de sensación, la vejiga o el intestino, llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. Si entonces le duele la espalda o el cuello al moverse, acuéstese sobre una superficie plana y no se mueva hasta que llegue la ayuda.
rule-red-flag-known-brain = Los focos en el cerebro que causan síntomas pueden ser una emergencia.
    .action = Si su equipo aún no lo sabe, o si los síntomas empeoran, llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. Si hay una convulsión, debilidad repentina, pérdida del habla, el peor dolor de cabeza de su vida o un desmayo, llame a una ambulancia.
rule-red-flag-known-crisis = Un órgano en peligro necesita atención hoy.
    .action = Si su equipo aún no lo sabe, llámelo hoy. Si tiene confusión o mucho sueño, sangra mucho o le falta el aire en reposo, llame ahora al servicio de emergencias.
rule-red-flag-known-heart-fluid = El líquido alrededor del corazón que causa síntomas puede presionar el corazón. Eso es una emergencia.
    .action = Si su equipo aún no lo sabe, o si empeora, llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. Con desmayo, dolor de pecho, o falta de aire en reposo o al acostarse, llame a una ambulancia.
rule-red-flag-known-high-calcium = Si hay demasiado calcio en la sangre, hace falta tratamiento hoy.
    .action = Si su equipo aún no lo sabe, llámelo hoy. Si tiene confusión o mucho sueño, llame ahora al servicio de emergencias.
rule-red-flag-known-fracture = Un hueso roto que ningún médico ha visto necesita atención ahora mismo.
    .action = ¿Aún no lo ha visto ningún médico? Entonces no apoye peso en él, y llame ahora al número de urgencias de su equipo médico o al servicio de emergencias. ¿Ya se lo han tratado? Entonces llame si aparece un dolor repentino, si cambia la forma o si el hueso ya no le sostiene.
rule-red-flag-known-weak-bone = Si un hueso puede romperse pronto, hay que verlo hoy, a menos que ya lo haya visto un médico.
    .action = Si su equipo aún no lo sabe, no apoye peso en él y llame hoy a su equipo. Si aparece un dolor repentino, si cambia la forma o si el hueso ya no le sostiene, llame ahora al servicio de emergencias.
rule-red-flag-known-pregnancy = Si hay un embarazo mientras sigue el tratamiento, su equipo necesita saberlo hoy. Muchas medicinas contra el cáncer pueden dañar al bebé por nacer.
    .action = Si su equipo aún no lo sabe, llámelo hoy, antes de tomar la próxima dosis.
rule-scans-pregnancy = En el embarazo van primero la ecografía y la resonancia sin contraste (gadolinio). Se evitan la tomografía, la gammagrafía de huesos, el PET y la resonancia con contraste.
rule-heart-test-pregnancy = En el embarazo las medicinas contra HER2 esperan; el corazón se estudia antes de una antraciclina. Se hace con ecografía, no con una prueba radiactiva. Por comprobar.
rule-test-for-later-pregnancy = En el embarazo no se da la medicina antes de la cual se hace esto. Pregunte a su equipo si esto puede esperar hasta después del parto.
rule-treatment-order-pregnancy = En el embarazo el orden sigue igual, pero las partes cambian. Algunas quimioterapias pueden darse desde el segundo trimestre. Las medicinas contra HER2 y la radioterapia van solo después del parto.
rule-mastectomy-pregnancy = En el embarazo la operación es posible. La radioterapia espera hasta después del parto.
rule-brain-symptoms-first-tucatinib = Si los focos en el cerebro causan síntomas, son grandes o presionan el cerebro, se mira primero el tratamiento del propio cerebro. El estudio y el consejo en que se basa esta medicina son sobre focos que no presionan el cerebro.
rule-brain-symptoms-first-deruxtecan = Si los focos en el cerebro causan síntomas, son grandes o presionan el cerebro, se mira primero el tratamiento del propio cerebro. Con metástasis en el cerebro, esta medicina se estudió en el cáncer HER2 positivo. Ese estudio, y el consejo que se basa en él, son sobre focos que no causan síntomas.
rule-brain-symptoms-first = Si los focos en el cerebro causan síntomas, se mira primero el tratamiento del propio cerebro, sea cual sea la medicina.
rule-deruxtecan-older = Desde los 65 años los efectos secundarios graves fueron más comunes. Para personas frágiles un tratamiento más suave puede ser la mejor opción. Por comprobar.
rule-early-deruxtecan-region = Está aprobado en Estados Unidos desde mayo de 2026; no se vio ninguna aprobación en otro lugar.
rule-recurrence-anthracycline-had-early = Si antes recibió una antraciclina: hay un límite para toda la vida. El equipo lo suma.
rule-radiation-bone-may-break = Si el hueso que duele está roto o puede romperse, va primero el cirujano de huesos. Si hay una operación, después va la radioterapia.
rule-cord-pregnancy = Si el cáncer presiona la médula en un embarazo, no puede esperar: llame ahora si su equipo aún no lo sabe. La cirugía es posible en cualquier momento del embarazo. Un equipo de especialistas decide sobre la radioterapia.
rule-recurrence-chemotherapy-few-receptors = Esto vale cuando se quitó el cáncer que volvió, tiene pocos receptores de estrógeno (1 a 10 %) y es HER2 negativo. El estudio no separó esos cánceres.
rule-recurrence-few-receptors = Con pocos receptores de estrógeno (1 a 10 %) no se sabe cuál de las dos cosas ayuda. Son la quimioterapia y una medicina hormonal: pregunte por las dos.
rule-fertility-pregnancy = En el embarazo esta charla es sobre más adelante: ahora no se pueden recoger óvulos. Por comprobar.
rule-whole-brain-very-unwell = Para personas que están muy mal puede añadir poco a los esteroides y los cuidados de alivio: pregunte qué cambiaría para usted. Esto viene del cáncer de pulmón. Por comprobar.
rule-whole-spine-scan-lining = Cuando hay metástasis en las membranas que cubren el cerebro: una imagen de toda la columna muestra dónde.
rule-brain-scan-lining = Cuando hay metástasis en las membranas que cubren el cerebro: una imagen del cerebro muestra dónde. Por comprobar.

## Lo que ha cambiado desde 2009

change-new-cdk46 = Los inhibidores de CDK4/6 son nuevos. Con una medicina hormonal son hoy el primer tratamiento habitual del cáncer con receptores hormonales.
change-new-hormone-drugs = Nuevas medicinas hormonales. Hay tabletas que descomponen el receptor de estrógeno. Hay reposo de los ovarios junto a otras medicinas. Hay cambios según un análisis de sangre.
change-new-pathway-inhibitors = Las medicinas contra PI3K, AKT y mTOR son nuevas, la mayoría para un cambio en un gen que una prueba encuentra.
change-new-conjugates = Los anticuerpos que llevan quimioterapia son nuevos. Los hay también para HER2 bajo y para el cáncer triple negativo.
change-new-parp-inhibitors = Los inhibidores de PARP son nuevos, para un cambio heredado en BRCA.
change-new-immunotherapy = La inmunoterapia es nueva. Es para el cáncer triple negativo con suficiente PD-L1.
change-new-rare-changes = Las medicinas para cambios raros en los genes son nuevas, sea cual sea el tipo de cáncer.
change-new-her2-medicines = Hay muchas más medicinas contra HER2. Al principio van dos anticuerpos juntos, y uno de ellos puede llevar quimioterapia. Luego van otras, una de las cuales llega al cerebro.
change-new-one-chemotherapy = La quimioterapia se nombra medicina por medicina. Va una a la vez, y dos juntas solo cuando un órgano está en peligro.
change-new-tests = Muchas pruebas son nuevas. Son para genes heredados, cambios en los genes del tumor y de la sangre, PD-L1 y HER2 bajo. También hay revisiones antes de una medicina.
change-new-around-surgery = Hay medicinas antes y después de la cirugía, según el tipo de tumor. Son para el cáncer que al principio no se puede quitar, y para una recaída cerca de la mama.
change-new-surgery = Se nombran nuevos tipos de operación: sujetar la columna, y el tumor de la mama cuando había metástasis desde el principio.
change-new-radiation = Nuevos tipos de radioterapia. Una se dirige con precisión a pocos focos. Una es del cerebro y respeta el centro de la memoria. Una se da otra vez cuando el dolor ha vuelto.
change-new-bones = Las medicinas para los huesos se nombran una por una, con revisiones de los dientes, los riñones y el calcio primero.
change-new-symptoms = Más formas de aliviar el líquido, las vías respiratorias tapadas y los tumores abiertos; el líquido que no se siente se vigila.
change-new-comfort = Los cuidados de alivio junto al tratamiento desde una etapa temprana se nombran para todas las personas con metástasis. También las charlas sobre las metas.
change-new-teams = Hablarlo con un equipo de especialistas se nombra para todas las personas. En el embarazo hay un equipo propio.
change-new-fluid-treatment = Se nombra la medicina en el líquido que rodea el cerebro y la médula espinal, para metástasis en las membranas que cubren el cerebro. No en el embarazo.
change-named-one-by-one = Las opciones que valían por muchas medicinas a la vez, como "quimioterapia" o "un bisfosfonato", hoy se nombran una por una.
change-hormones-alone = Una medicina hormonal sola es para menos personas: hoy va con ella un inhibidor de CDK4/6, salvo que no sea adecuado o no se desee. No en el embarazo.
change-lapatinib = Lapatinib con capecitabina ha pasado atrás, detrás de medicinas más nuevas contra HER2.
change-not-removable = Para el cáncer que al principio no se puede quitar, las medicinas dependen del tipo de tumor, y se sopesa el embarazo. Conservar la mama ya no se nombra para el cáncer inflamatorio. Tampoco una biopsia cuando la mama ya se trató.
change-recurrence-care = Lo que se hace tras una recaída cerca de la mama depende de tres cosas. Son dónde está, si se puede quitar y la radioterapia anterior.
change-radiation-rules = La radioterapia se nombra para otras situaciones que entonces. En el embarazo espera. Las medicinas radiactivas tienen más razones en contra.
change-operations-and-fluid = Las operaciones y el drenaje de líquido se nombran con más límites: cuando se siente, cuando no se ha hecho, cuando puede ayudar.


## Cifras de los estudios: quién participó

population-hr-first-after-menopause = Mujeres después de la menopausia, primer tratamiento del cáncer avanzado
population-hr-first-before-menopause = Mujeres antes de la menopausia o cerca de ella, primer tratamiento del cáncer avanzado
population-hr-fast-growing = Mujeres antes de la menopausia o cerca de ella cuyo cáncer crecía rápido o daba síntomas
population-hr-first = Personas que empezaban su primer tratamiento del cáncer avanzado
population-hr-first-or-second = Personas en su primer o segundo tratamiento del cáncer avanzado
population-hr-after-endocrine = Personas cuyo cáncer había crecido con tratamiento hormonal
population-hr-men = Hombres con cáncer de mama que se había extendido
population-hr-no-endocrine-before = Personas que aún no habían recibido tratamiento hormonal
population-hr-pik3ca-early-relapse = Personas con un cambio en PIK3CA cuyo cáncer volvió durante el tratamiento hormonal o poco después
population-hr-esr1-found-early = Personas con un cambio en ESR1 recién hallado en la sangre y sin crecimiento en las imágenes
population-hr-after-cdk46 = Personas cuyo cáncer había crecido con hormonas y un inhibidor de CDK4/6
population-hr-esr1-after-cdk46 = Personas con un cambio en ESR1 cuyo cáncer había crecido con hormonas y un inhibidor de CDK4/6
population-hr-esr1-after-endocrine = Personas con un cambio en ESR1 cuyo cáncer había crecido con tratamiento hormonal
population-hr-no-pik3ca-after-cdk46 = Personas sin cambio en PIK3CA cuyo cáncer había crecido con hormonas y un inhibidor de CDK4/6
population-brca-pretreated = Personas con un cambio heredado en BRCA y cáncer HER2 negativo que se había extendido
population-hr-low-no-chemotherapy = Personas con poco o muy poco HER2 después de tratamiento hormonal, sin quimioterapia hasta entonces
population-her2-low-after-chemotherapy = Personas con poco HER2 (HER2 bajo) después de una o dos quimioterapias
population-hr-after-chemotherapy-lines = Personas con cáncer con receptores hormonales después de dos a cuatro quimioterapias
population-hr-after-chemotherapy = Personas con cáncer con receptores hormonales después de una o dos quimioterapias
population-metastatic = Personas con cáncer de mama que se había extendido
population-after-two-chemotherapies = Personas que habían recibido de dos a cinco quimioterapias
population-tnbc-first-cps10 = Personas con cáncer triple negativo y una puntuación de PD-L1 de 10 o más, primer tratamiento
population-tnbc-first = Personas con cáncer triple negativo, primer tratamiento
population-tnbc-first-no-immunotherapy = Personas con cáncer triple negativo para quienes la inmunoterapia no era una opción, primer tratamiento
population-tnbc-pretreated = Personas con cáncer triple negativo después de dos o más tratamientos
population-tnt-everybody = Todas las personas del estudio, fueran cuales fueran sus genes
population-brca-in-tnt = Solo las personas con un cambio heredado en BRCA
population-her2-first = Personas con cáncer HER2 positivo que se había extendido, primer tratamiento
population-her2-hr-maintenance = Personas con cáncer HER2 positivo y con receptores hormonales, estable después de la primera quimioterapia
population-her2-hr-first = Personas con cáncer HER2 positivo y con receptores hormonales
population-her2-second = Personas con cáncer HER2 positivo que había crecido después de un taxano y trastuzumab
population-her2-pretreated = Personas con cáncer HER2 positivo que ya habían recibido tratamiento
population-her2-third = Personas con cáncer HER2 positivo después de dos o más tratamientos contra HER2
population-tnbc-stage-2-3 = Personas con cáncer triple negativo en estadio II o III, antes de la operación
population-her2-stage-2-3 = Personas con cáncer HER2 positivo en estadio II o III y riesgo alto, antes de la operación
population-her2-left-at-surgery-high-risk = Personas con riesgo alto y cáncer HER2 positivo que quedaba en la operación
population-her2-left-at-surgery = Personas con cáncer HER2 positivo que quedaba en la operación
population-tnbc-left-at-surgery = Personas con cáncer triple negativo que quedaba en la operación
population-brca-early = Personas con un cambio heredado en BRCA y cáncer de alto riesgo que no se había extendido
population-hr-early-nodes = Personas con cáncer con receptores hormonales en los ganglios y riesgo alto
population-recurrence-removed = Personas a quienes se quitó una recaída cerca de la mama
population-recurrence-er-negative = Personas a quienes se quitó una recaída sin receptores de estrógeno cerca de la mama
population-recurrence-er-positive = Personas a quienes se quitó una recaída con receptores de estrógeno cerca de la mama
population-new-stage-4 = Personas cuyo cáncer ya se había extendido cuando se descubrió
population-cord-pressed-one-place = Personas con cáncer que presionaba la médula espinal en un solo lugar
population-cord-pressed-not-walking = Solo las personas que no podían caminar antes del tratamiento
population-spine-painful = Personas con metástasis dolorosas en la columna
population-brain-many = Personas con metástasis en el cerebro que necesitaban radioterapia de todo el cerebro
population-brain-one-to-three = Personas con uno a tres focos en el cerebro
population-cord-pressed = Personas con cáncer que presionaba la médula espinal
population-few-metastases = Personas con cáncer de mama y unas pocas metástasis
population-meninges = Personas con cáncer en las membranas que cubren el cerebro, el 43 % con cáncer de mama
population-bone-metastases-all = Personas con metástasis en los huesos
population-bone-metastases = Personas con metástasis de cáncer de mama en los huesos
population-older = Personas de 70 años o más con cáncer
population-lung-cancer = Personas con cáncer de pulmón que se había extendido

## Cifras de los estudios: qué se comparó

arm-ribociclib-letrozole = Ribociclib con letrozol
arm-letrozole = Letrozol solo
arm-ribociclib-hormones = Ribociclib con tratamiento hormonal
arm-hormones = Tratamiento hormonal solo
arm-combined-chemotherapy = Dos medicinas de quimioterapia juntas
arm-palbociclib-letrozole = Palbociclib con letrozol
arm-letrozole-palbociclib = Letrozol con palbociclib
arm-giredestrant-palbociclib = Giredestrant con palbociclib
arm-abemaciclib-aromatase-inhibitor = Abemaciclib con un inhibidor de la aromatasa
arm-aromatase-inhibitor = Un inhibidor de la aromatasa solo
arm-ribociclib-fulvestrant = Ribociclib con fulvestrant
arm-fulvestrant = Fulvestrant solo
arm-abemaciclib-fulvestrant = Abemaciclib con fulvestrant
arm-hormones-with-suppression = Tratamiento hormonal con una medicina que baja la testosterona
arm-hormones-without-suppression = Tratamiento hormonal sin ella
arm-anastrozole = Anastrozol solo
arm-inavolisib-palbociclib-fulvestrant = Inavolisib con palbociclib y fulvestrant
arm-palbociclib-fulvestrant = Palbociclib y fulvestrant
arm-camizestrant-cdk46 = Cambio a camizestrant, con el mismo inhibidor de CDK4/6
arm-aromatase-inhibitor-cdk46 = Seguir con el inhibidor de la aromatasa, con el mismo inhibidor de CDK4/6
arm-elacestrant = Elacestrant
arm-usual-hormones = Tratamiento hormonal habitual
arm-imlunestrant = Imlunestrant
arm-vepdegestrant = Vepdegestrant
arm-capivasertib-fulvestrant = Capivasertib con fulvestrant
arm-alpelisib-fulvestrant = Alpelisib con fulvestrant
arm-ribociclib-new-hormones = Ribociclib con un nuevo tratamiento hormonal
arm-new-hormones = Un nuevo tratamiento hormonal solo
arm-gedatolisib-palbociclib-fulvestrant = Gedatolisib con palbociclib y fulvestrant
arm-gedatolisib-fulvestrant = Gedatolisib con fulvestrant
arm-giredestrant-everolimus = Giredestrant con everolimus
arm-usual-hormones-everolimus = Tratamiento hormonal habitual con everolimus
arm-olaparib = Olaparib
arm-chemotherapy-choice = Quimioterapia elegida por el médico
arm-talazoparib = Talazoparib
arm-trastuzumab-deruxtecan = Trastuzumab deruxtecán
arm-single-chemotherapy = Una medicina de quimioterapia
arm-sacituzumab-govitecan = Sacituzumab govitecán
arm-datopotamab-deruxtecan = Datopotamab deruxtecán
arm-doxorubicin = Doxorubicina
arm-paclitaxel = Paclitaxel
arm-doxorubicin-paclitaxel = Doxorubicina y paclitaxel juntos
arm-eribulin = Eribulina
arm-treatment-choice = Un tratamiento elegido por el médico
arm-sacituzumab-pembrolizumab = Sacituzumab govitecán con pembrolizumab
arm-chemotherapy-pembrolizumab = Quimioterapia con pembrolizumab
arm-pembrolizumab-chemotherapy = Pembrolizumab con quimioterapia
arm-chemotherapy = Quimioterapia sola
arm-carboplatin = Carboplatino
arm-docetaxel = Docetaxel
arm-deruxtecan-pertuzumab = Trastuzumab deruxtecán con pertuzumab
arm-taxane-trastuzumab-pertuzumab = Un taxano con trastuzumab y pertuzumab
arm-docetaxel-trastuzumab-pertuzumab = Docetaxel con trastuzumab y pertuzumab
arm-docetaxel-trastuzumab = Docetaxel con trastuzumab
arm-palbociclib-her2-hormones = Palbociclib con tratamiento contra HER2 y hormonal
arm-her2-hormones = Tratamiento contra HER2 y hormonal solo
arm-pertuzumab-trastuzumab-hormones = Pertuzumab con trastuzumab y un inhibidor de la aromatasa
arm-trastuzumab-hormones = Trastuzumab y un inhibidor de la aromatasa
arm-trastuzumab-emtansine = Trastuzumab emtansina
arm-tucatinib-capecitabine-trastuzumab = Tucatinib con capecitabina y trastuzumab
arm-capecitabine-trastuzumab = Capecitabina y trastuzumab
arm-lapatinib-capecitabine = Lapatinib con capecitabina
arm-emtansine-tucatinib = Trastuzumab emtansina con tucatinib
arm-neratinib-capecitabine = Neratinib con capecitabina
arm-margetuximab-chemotherapy = Margetuximab con quimioterapia
arm-trastuzumab-chemotherapy = Trastuzumab con quimioterapia
arm-deruxtecan-then-thp = Trastuzumab deruxtecán, luego paclitaxel con trastuzumab y pertuzumab
arm-anthracycline-then-thp = Doxorubicina con ciclofosfamida, luego paclitaxel con trastuzumab y pertuzumab
arm-trastuzumab = Trastuzumab
arm-capecitabine = Capecitabina
arm-no-capecitabine = Sin capecitabina
arm-no-olaparib = Sin olaparib
arm-abemaciclib-hormones = Abemaciclib con tratamiento hormonal
arm-chemotherapy-after-surgery = Quimioterapia después de la operación
arm-no-chemotherapy = Sin quimioterapia
arm-breast-treatment-early = Medicinas, y tratamiento temprano de la mama
arm-medicines-alone = Medicinas sin él
arm-surgery-then-radiation = Operación, luego radioterapia
arm-radiation-alone = Radioterapia sola
arm-precise-radiation = Radioterapia precisa de dosis alta
arm-usual-radiation = Radioterapia habitual
arm-memory-sparing-radiation = Radioterapia de todo el cerebro que protege la zona de la memoria, con memantina
arm-whole-brain-radiation = Radioterapia habitual de todo el cerebro, con memantina
arm-radiosurgery = Radiocirugía sola
arm-radiosurgery-and-whole-brain = Radiocirugía y radioterapia de todo el cerebro
arm-one-visit = Radioterapia en una sesión
arm-five-visits = Radioterapia en cinco sesiones
arm-ablation-and-medicines = Radioterapia precisa u operación de las metástasis, con medicinas
arm-proton-craniospinal = Radioterapia con protones del cerebro y la columna
arm-involved-field = Radioterapia de lugares concretos
arm-every-12-weeks = Ácido zoledrónico cada 12 semanas
arm-every-4-weeks = Ácido zoledrónico cada 4 semanas
arm-denosumab = Denosumab
arm-zoledronic-acid = Ácido zoledrónico
arm-geriatric-assessment = Atención guiada por una valoración geriátrica
arm-no-geriatric-assessment = Atención habitual
arm-early-palliative-care = Cuidados paliativos tempranos
arm-usual-care = Atención habitual

## Cifras de los estudios: qué se contó

outcome-growth-free = Sin crecimiento del cáncer
    .have = { $count } de { $of } personas llegaron hasta aquí sin que el cáncer creciera.
    .others = { $count } de { $of } no.
outcome-second-growth-free = Sin un segundo crecimiento del cáncer
    .have = { $count } de { $of } personas llegaron hasta aquí sin que el cáncer creciera de nuevo con el tratamiento siguiente.
    .others = { $count } de { $of } no.
outcome-response = Reducción clara del cáncer
    .have = En { $count } de { $of } personas el cáncer se redujo claramente.
    .others = En { $count } de { $of } no.
outcome-complete-response = Ya no se ve el cáncer
    .have = En { $count } de { $of } personas el cáncer ya no se veía.
    .others = En { $count } de { $of } sí se veía.
outcome-gone-at-surgery = No queda cáncer invasivo
    .have = En { $count } de { $of } personas no se halló cáncer invasivo en la operación.
    .others = En { $count } de { $of } se halló algo.
outcome-invasive-free = Sin cáncer invasivo
    .have = { $count } de { $of } personas no tenían cáncer invasivo.
    .others = { $count } de { $of } sí lo tenían.
outcome-disease-free = Sin cáncer
    .have = { $count } de { $of } personas no tenían cáncer.
    .others = { $count } de { $of } sí lo tenían.
outcome-alive = Con vida
    .have = { $count } de { $of } personas estaban vivas.
    .others = { $count } de { $of } habían muerto.
outcome-breast-growth = Crecimiento en la mama o cerca de ella
    .have = En { $count } de { $of } personas el cáncer creció en la mama o cerca de ella.
    .others = En { $count } de { $of } no.
outcome-treated-place-growth = Crecimiento en los lugares tratados
    .have = En { $count } de { $of } personas el cáncer creció en los lugares que se iban a tratar.
    .others = En { $count } de { $of } no.
outcome-brain-growth = Crecimiento en el cerebro o las membranas que lo cubren
    .have = En { $count } de { $of } personas el cáncer creció en el cerebro o las membranas que lo cubren.
    .others = En { $count } de { $of } no.
outcome-brain-treatment = Tratamiento de metástasis en el cerebro
    .have = { $count } de { $of } personas necesitaron tratamiento de metástasis en el cerebro.
    .others = { $count } de { $of } no.
outcome-walking = Puede caminar
    .have = { $count } de { $of } personas podían caminar.
    .others = { $count } de { $of } no podían.
outcome-walking-again = Puede caminar otra vez
    .have = { $count } de { $of } personas podían caminar otra vez.
    .others = { $count } de { $of } no podían.
outcome-pain-gone = Sin dolor
    .have = En { $count } de { $of } personas el dolor había desaparecido.
    .others = En { $count } de { $of } no.
outcome-planning-worse = Peor en pruebas de planificación
    .have = { $count } de { $of } personas lo hicieron peor en pruebas de planificación.
    .others = { $count } de { $of } no.
outcome-thinking-worse = Peor en pruebas de pensamiento y memoria
    .have = { $count } de { $of } personas lo hicieron peor en pruebas de pensamiento y memoria.
    .others = { $count } de { $of } no.
outcome-bone-event = Un problema en un hueso, como una fractura
    .have = { $count } de { $of } personas tuvieron un problema en un hueso, como una fractura.
    .others = { $count } de { $of } no tuvieron ninguno.
outcome-falls = Caídas
    .have = { $count } de { $of } personas se cayeron.
    .others = { $count } de { $of } no.
outcome-low-mood = Señales de depresión
    .have = { $count } de { $of } personas tenían señales de depresión.
    .others = { $count } de { $of } no tenían ninguna.
outcome-severe-any = Efectos secundarios graves
    .have = { $count } de { $of } personas tuvieron efectos secundarios graves.
    .others = { $count } de { $of } no tuvieron ninguno.
outcome-severe-related = Efectos secundarios graves del tratamiento
    .have = { $count } de { $of } personas tuvieron efectos secundarios graves del tratamiento.
    .others = { $count } de { $of } no tuvieron ninguno.
outcome-serious-effects = Efectos secundarios serios, como los que necesitan hospital
    .have = { $count } de { $of } personas tuvieron efectos secundarios serios.
    .others = { $count } de { $of } no tuvieron ninguno.
outcome-serious-related = Efectos secundarios serios del tratamiento, como los que necesitan hospital
    .have = { $count } de { $of } personas tuvieron efectos secundarios serios del tratamiento.
    .others = { $count } de { $of } no tuvieron ninguno.
outcome-grade-3 = Efectos secundarios graves (grado 3)
    .have = { $count } de { $of } personas tuvieron efectos secundarios graves (grado 3).
    .others = { $count } de { $of } no tuvieron ninguno.
outcome-grade-4 = Efectos secundarios muy graves (grado 4)
    .have = { $count } de { $of } personas tuvieron efectos secundarios muy graves (grado 4).
    .others = { $count } de { $of } no tuvieron ninguno.
outcome-stopped = Tratamiento dejado por efectos secundarios
    .have = { $count } de { $of } personas dejaron una medicina por efectos secundarios.
    .others = { $count } de { $of } no.
outcome-treatment-death = Muerte por el tratamiento
    .have = { $count } de { $of } personas murieron por efectos secundarios del tratamiento.
    .others = { $count } de { $of } no.
outcome-neutropenia = Demasiado pocos glóbulos blancos (neutrófilos)
    .have = { $count } de { $of } personas tuvieron demasiado pocos glóbulos blancos (neutrófilos).
    .others = { $count } de { $of } no.
outcome-neutropenia-severe = Falta grave de glóbulos blancos (neutrófilos)
    .have = { $count } de { $of } personas tuvieron una falta grave de glóbulos blancos (neutrófilos).
    .others = { $count } de { $of } no.
outcome-leukopenia-severe = Falta grave de glóbulos blancos de todo tipo
    .have = { $count } de { $of } personas tuvieron una falta grave de glóbulos blancos de todo tipo.
    .others = { $count } de { $of } no.
outcome-fever-neutropenia = Fiebre con demasiado pocos glóbulos blancos
    .have = { $count } de { $of } personas tuvieron fiebre con demasiado pocos glóbulos blancos.
    .others = { $count } de { $of } no.
outcome-anaemia-severe = Falta grave de glóbulos rojos (anemia)
    .have = { $count } de { $of } personas tuvieron anemia grave.
    .others = { $count } de { $of } no.
outcome-fatigue = Cansancio
    .have = { $count } de { $of } personas estaban más cansadas de lo normal.
    .others = { $count } de { $of } no.
outcome-fatigue-severe = Cansancio grave
    .have = { $count } de { $of } personas tuvieron un cansancio grave.
    .others = { $count } de { $of } no.
outcome-diarrhoea = Diarrea
    .have = { $count } de { $of } personas tuvieron diarrea.
    .others = { $count } de { $of } no.
outcome-diarrhoea-severe = Diarrea grave
    .have = { $count } de { $of } personas tuvieron diarrea grave.
    .others = { $count } de { $of } no.
outcome-nausea = Náuseas
    .have = { $count } de { $of } personas tuvieron náuseas.
    .others = { $count } de { $of } no.
outcome-nausea-severe = Náuseas graves
    .have = { $count } de { $of } personas tuvieron náuseas graves.
    .others = { $count } de { $of } no.
outcome-mouth-severe = Boca muy dolorida
    .have = { $count } de { $of } personas tuvieron la boca muy dolorida.
    .others = { $count } de { $of } no.
outcome-rash-severe = Erupción grave de la piel
    .have = { $count } de { $of } personas tuvieron una erupción grave de la piel.
    .others = { $count } de { $of } no.
outcome-sugar-severe = Azúcar muy alta en la sangre
    .have = { $count } de { $of } personas tuvieron azúcar muy alta en la sangre.
    .others = { $count } de { $of } no.
outcome-potassium-severe = Potasio muy bajo en la sangre
    .have = { $count } de { $of } personas tuvieron el potasio muy bajo.
    .others = { $count } de { $of } no.
outcome-liver-severe = Valores del hígado muy por encima de lo normal
    .have = { $count } de { $of } personas tuvieron valores del hígado muy por encima de lo normal.
    .others = { $count } de { $of } no.
outcome-clots = Coágulos de sangre
    .have = { $count } de { $of } personas tuvieron un coágulo de sangre.
    .others = { $count } de { $of } no.
outcome-lung-inflammation = Pulmones inflamados
    .have = { $count } de { $of } personas tuvieron los pulmones inflamados.
    .others = { $count } de { $of } no.
outcome-heart-weaker = Un corazón más débil
    .have = { $count } de { $of } personas tuvieron un corazón que bombeaba peor.
    .others = { $count } de { $of } no.
outcome-joint-pain = Dolor en las articulaciones
    .have = { $count } de { $of } personas tuvieron dolor en las articulaciones.
    .others = { $count } de { $of } no.
outcome-hot-flushes = Sofocos
    .have = { $count } de { $of } personas tuvieron sofocos.
    .others = { $count } de { $of } no.

## Cifras de los estudios: qué conviene saber

note-not-proven = El estudio no demostró una diferencia.
note-small = Participaron pocas personas, así que el azar pesa mucho.
note-no-chance = El azar no repartió a las personas en los grupos, así que pudieron ser distintos desde el principio.
note-descriptive = Este análisis, hecho más tarde, describe los grupos. No se planeó para comprobar nada.
note-no-gain = El estudio no encontró beneficio.
note-contrary-spine = Otro estudio, con una sola dosis muy alta, no encontró beneficio.
note-one-test = Es una de varias pruebas que se hicieron.
note-brain-sooner = Sin radioterapia de todo el cerebro, los nuevos focos en el cerebro llegaron antes.
note-as-good-not-proven = Al estudio le faltó poco para demostrar que una sesión es tan buena como cinco.
note-as-good-proven = El estudio demostró que la pausa más larga es igual de buena, dentro de un límite fijado antes.
note-lung = Las personas de este estudio tenían cáncer de pulmón, no de mama.
note-no-arm-without = Todas las personas de este estudio tomaron palbociclib. Muestra qué se puede esperar, no lo que añade el palbociclib.

## Aprobaciones: para quién

approval-ribociclib-us = Con un inhibidor de la aromatasa. Es para adultos que toman por primera vez una medicina hormonal para el cáncer avanzado.
approval-ribociclib-fulvestrant-us = Ribociclib con fulvestrant, primero o después.
approval-palbociclib-us = Con un inhibidor de la aromatasa. Es para quienes toman por primera vez una medicina hormonal para el cáncer avanzado. En febrero de 2015 fue una aprobación acelerada: aún faltaban pruebas.
approval-palbociclib-fulvestrant-us = Palbociclib con fulvestrant, después de tratamiento hormonal.
approval-abemaciclib-us = Con un inhibidor de la aromatasa como primer tratamiento, o con fulvestrant después de tratamiento hormonal.
approval-abemaciclib-alone-us = Sin otra medicina. Antes hubo una medicina hormonal y quimioterapia.
approval-inavolisib-us = Con un cambio en PIK3CA, cuando el cáncer volvió durante el tratamiento hormonal o después.
approval-inavolisib-eu = Con un cambio en PIK3CA, cuando el cáncer volvió durante el tratamiento hormonal o en los 12 meses siguientes. Después de un inhibidor de CDK4/6 para la enfermedad temprana, entre su final y la vuelta del cáncer deben pasar 12 meses o más.
approval-inavolisib-switzerland = Con un cambio en PIK3CA, cuando el cáncer volvió durante el tratamiento hormonal o en los 12 meses siguientes.
approval-camizestrant-us = Con un inhibidor de CDK4/6, cuando se halla un cambio en ESR1 durante el tratamiento con un inhibidor de la aromatasa y un inhibidor de CDK4/6.
approval-elacestrant-us = Mujeres después de la menopausia y hombres con un cambio en ESR1, después de al menos un tratamiento hormonal.
approval-elacestrant-eu = Con un cambio en ESR1, después de al menos un tratamiento hormonal que incluía un inhibidor de CDK4/6.
approval-imlunestrant-us = Con un cambio en ESR1, después de al menos un tratamiento hormonal.
approval-imlunestrant-eu = Solo, sin otra medicina. No se ha visto el texto exacto.
approval-imlunestrant-abemaciclib-us = Con un cambio en ESR1. No se pudo leer el resto del texto.
approval-vepdegestrant-us = Con un cambio en ESR1, después de al menos un tratamiento hormonal.
approval-capivasertib-us = Con un cambio en PIK3CA, AKT1 o PTEN. Lo leímos en una noticia. No se ha visto el texto exacto.
approval-capivasertib-eu = Con un cambio en PIK3CA, AKT1 o PTEN. No se ha visto el texto exacto.
approval-alpelisib-us = Con un cambio en PIK3CA. Lo leímos en una noticia. No se ha visto el texto exacto.
approval-alpelisib-eu = Con un cambio en PIK3CA. Lo leímos en un artículo de revisión. No se ha visto el texto exacto.
approval-gedatolisib-us = Sin cambio hallado en PIK3CA, después de al menos un tratamiento hormonal del cáncer que se ha extendido.
approval-giredestrant-us = Solicitado para personas con un cambio en ESR1. La respuesta se espera para el 18 de diciembre de 2026.
approval-everolimus-us = Con exemestano después de la menopausia, cuando letrozol o anastrozol han fallado.
approval-everolimus-eu = Con exemestano después de la menopausia, sin metástasis en órganos que den síntomas.
approval-olaparib-us = Para el cáncer HER2 negativo con un cambio heredado en BRCA. Es para después de la quimioterapia.
approval-talazoparib-us = Con un cambio heredado en BRCA y cáncer HER2 negativo.
approval-deruxtecan-her2-us = Cáncer HER2 positivo, después de al menos un tratamiento contra HER2.
approval-deruxtecan-low-us = Cáncer con HER2 bajo, después de quimioterapia. La fecha la leímos en la lista de una empresa.
approval-deruxtecan-hormone-us = Cáncer con receptores hormonales y HER2 bajo o muy bajo, después de tratamiento hormonal del cáncer que se ha extendido. La fecha la leímos en una noticia.
approval-deruxtecan-hormone-eu = Cáncer con receptores hormonales y HER2 bajo o muy bajo. Es para después de tratamiento hormonal del cáncer que se ha extendido, cuando seguir con él no es adecuado como paso siguiente.
approval-sacituzumab-hr-us = Cáncer con receptores hormonales, después de tratamiento hormonal y al menos dos tratamientos más.
approval-sacituzumab-tnbc-later-us = Cáncer triple negativo, después de al menos dos tratamientos, uno de ellos del cáncer que se ha extendido.
approval-sacituzumab-tnbc-first-us = Cáncer triple negativo, primer tratamiento, cuando la inmunoterapia no es una opción.
approval-sacituzumab-tnbc-first-eu = Cáncer triple negativo, primer tratamiento, cuando la inmunoterapia no es una opción.
approval-sacituzumab-pembrolizumab-us = Cáncer triple negativo con una puntuación de PD-L1 de 10 o más, primer tratamiento.
approval-pembrolizumab-tnbc-us = Cáncer triple negativo con una puntuación de PD-L1 de 10 o más.
approval-pembrolizumab-tnbc-eu = Cáncer triple negativo con una puntuación de PD-L1 de 10 o más, aún sin quimioterapia del cáncer que se ha extendido.
approval-datopotamab-tnbc-us = Cáncer triple negativo, primer tratamiento, cuando la inmunoterapia no es una opción.
approval-datopotamab-hr-us = Cáncer con receptores hormonales, después de tratamiento hormonal y quimioterapia. La fecha la leímos en un boletín.
approval-deruxtecan-pertuzumab-us = Cáncer HER2 positivo que se ha extendido, primer tratamiento.
approval-tucatinib-us = Cáncer HER2 positivo, después de al menos un tratamiento del cáncer que se ha extendido.
approval-tucatinib-maintenance-us = No se encontró ninguna aprobación para este uso.
approval-emtansine-tucatinib-us = No se encontró ninguna aprobación para los dos juntos.
approval-deruxtecan-before-surgery-us = Cáncer HER2 positivo en estadio II o III, antes de la operación.
approval-deruxtecan-after-surgery-us = Cáncer HER2 positivo que queda en la operación, después de trastuzumab y un taxano.
approval-ribociclib-after-surgery-us = Cáncer con receptores hormonales en estadio II o III, con riesgo alto de volver. Lo leímos en el blog de un cirujano.
approval-pembrolizumab-msi-us = Cánceres con microsatélites inestables, después de otro tratamiento, cuando no queda nada más.
approval-pembrolizumab-tmb-us = Cánceres con muchas mutaciones, después de otro tratamiento, cuando no queda nada más.
approval-selpercatinib-us = Cánceres con una fusión de RET, después de otro tratamiento o cuando no queda nada más.
approval-eribulin-us = Después de al menos dos quimioterapias, entre ellas una antraciclina y un taxano.

## Términos: palabras que se explican donde aparecen por primera vez en una tarjeta
## `.name` es la palabra como la muestra la lista, `.also` otras formas, separadas por una barra.

term-advanced = Cáncer que ha crecido demasiado en la mama para quitarlo al principio, o que se ha extendido a otras partes del cuerpo.
    .name = cáncer de mama avanzado
    .also = enfermedad avanzada | cáncer avanzado
term-akt = Una parte de la cadena de señales PI3K de las células. Cuando está encendida, las células crecen y se dividen.
    .name = AKT
    .also = AKT1
term-anaemia = Muy pocos glóbulos rojos en la sangre. Puede dar cansancio, palidez y falta de aire.
    .name = anemia
term-anthracycline = Una familia de medicinas de quimioterapia, como la doxorubicina y la epirubicina. Mucha a lo largo de la vida puede debilitar el corazón.
    .name = antraciclina
    .also = antraciclinas
term-antibody = Una proteína que se une a un solo tipo de blanco en las células. Como medicina bloquea ese blanco, o muestra a las defensas adónde ir.
    .name = anticuerpo
    .also = anticuerpos
term-antibody-drug-conjugate = Un anticuerpo que lleva una medicina contra el cáncer directamente a las células que tienen su blanco.
    .name = conjugado anticuerpo-fármaco
    .also = conjugados anticuerpo-fármaco | conjugado | conjugados
term-antiresorptive = Una medicina que frena la pérdida de hueso.
    .name = medicina que protege los huesos
    .also = medicinas que protegen los huesos | medicina para los huesos | medicinas para los huesos
term-aromatase-inhibitor = Tabletas que impiden que el cuerpo fabrique la mayor parte de su estrógeno. Sirven cuando los ovarios reposan, o después de la menopausia.
    .name = inhibidor de la aromatasa
    .also = inhibidores de la aromatasa
term-ast-alt = ALT y AST son dos enzimas del hígado. Pasan más a la sangre cuando se dañan las células del hígado.
    .name = ALT
    .also = AST | GPT | GOT
term-biopsy = Se toma un trocito de tejido. Se mira con el microscopio y se analiza.
    .name = biopsia
    .also = biopsias
term-bisphosphonate = Una medicina que hace más firmes los huesos y baja el riesgo de que se rompan.
    .name = bisfosfonato
    .also = bisfosfonatos | bifosfonato | bifosfonatos
term-blood-clot = Sangre que se ha vuelto espesa y firme en un vaso. Puede tapar el vaso y hay que tratarla pronto.
    .name = coágulo de sangre
    .also = coágulos de sangre | coágulo | coágulos
term-blood-count = Cuántas células de cada tipo hay en la sangre. Lo muestra un análisis de sangre.
    .name = recuento de sangre
    .also = recuentos de sangre | recuento de la sangre | recuentos de la sangre | recuento | recuentos
term-bone-marrow = La parte blanda de dentro de los huesos, donde se forman las células de la sangre.
    .name = médula ósea
term-braf = Un gen de una señal que les dice a las células que crezcan. Un cambio en él puede dejar la señal encendida.
    .name = BRAF
    .also = V600E
term-brca = Dos genes, BRCA1 y BRCA2, que ayudan a las células a reparar daños. Un cambio dañino en uno de ellos puede venir de familia.
    .name = BRCA
    .also = BRCA1 | BRCA2
term-caf = Tres medicamentos de quimioterapia que se dan juntos. Son ciclofosfamida, doxorubicina y fluorouracilo.
    .name = CAF
term-cdk46-inhibitor = Tabletas o cápsulas que frenan el reloj con el que se dividen las células del cáncer. Se dan casi siempre junto con tratamiento hormonal.
    .name = inhibidor de CDK4/6
    .also = inhibidores de CDK4/6 | CDK4/6
term-chemotherapy = Medicina que daña las células que se dividen rápido. Llega a las células del cáncer y también a algunas sanas.
    .name = quimioterapia
term-chest-wall = Las costillas y los músculos que rodean el corazón y los pulmones. La mama está encima.
    .name = pared torácica
    .also = pared del pecho
term-clinical-trial = Un estudio en el que participan personas para averiguar si una prueba o un tratamiento sirve y es seguro.
    .name = ensayo clínico
    .also = ensayos clínicos | estudio clínico | estudios clínicos
term-cmf = Tres medicamentos de quimioterapia que se dan juntos. Son ciclofosfamida, metotrexato y fluorouracilo.
    .name = CMF
term-cps = Una puntuación de cuántas células de una muestra llevan PD-L1: células del cáncer y de las defensas.
    .name = CPS
term-cps-eg = Una puntuación hecha del estadio antes y después del tratamiento, el grado y los receptores hormonales. Separa grupos con menos y con más posibilidad de que el cáncer vuelva.
    .name = CPS+EG
term-ct = Un examen que toma imágenes de rayos X desde muchos lados y arma una vista del interior del cuerpo.
    .name = tomografía
    .also = tomografías | CT | TC | TAC
term-ctdna = Restos de los genes del cáncer en la sangre. Un análisis de sangre los busca.
    .name = ctDNA
    .also = biopsia líquida
term-cyp3a = Una enzima del hígado y del intestino que descompone muchas medicinas. Otras medicinas pueden hacer que trabaje más rápido o más despacio.
    .name = CYP3A
term-dcis = Células de un conducto de la leche que parecen cáncer pero no han salido del conducto.
    .name = CDIS
    .also = DCIS
term-dpyd = Un gen de la enzima DPD, que descompone algunas medicinas de quimioterapia. Si la enzima no basta, estas se acumulan en el cuerpo.
    .name = DPYD
    .also = DPD
term-drip = Una medicina que entra despacio en una vena por un tubo fino. También se llama infusión.
    .name = goteo
    .also = goteos
term-early-disease = Cáncer de mama sin metástasis en partes lejanas del cuerpo. Aquí cuentan también los estadios 3B y 3C.
    .name = enfermedad temprana
term-ecg = Una prueba que registra las señales del corazón, con parches pequeños en la piel. No duele.
    .name = electrocardiograma
    .also = electrocardiogramas | ECG
term-ecog = Una escala de cuánta actividad puede hacer una persona en la vida diaria: desde 0, como antes de la enfermedad, hasta 4, todo el día en cama o en una silla.
    .name = ECOG
term-egfr = Un número de un análisis de sangre que dice qué tan bien limpian la sangre los riñones.
    .name = TFGe
    .also = eGFR
term-er-pr = ER y PR son las siglas en inglés de receptor de estrógeno y receptor de progesterona. Son los lugares de una célula donde se unen estas hormonas.
    .name = ER
    .also = PR | PgR | RE | RP
term-erbb2 = El gen de HER2. Un cambio en él puede encender HER2, aunque no haya mucho.
    .name = ERBB2
term-esr1 = El gen del receptor de estrógeno. Pueden surgir cambios en él durante el tratamiento hormonal, y hacer que parte de este deje de servir.
    .name = ESR1
term-gene = Una parte del plan que lleva cada célula. Los genes dicen cómo se forma una célula y cuándo se divide.
    .name = gen
    .also = genes
term-hba1c = Un análisis de sangre que muestra cuánta azúcar hubo en la sangre en los últimos dos o tres meses.
    .name = HbA1c
term-her2 = Una proteína en las células que les dice que crezcan. Algunos cánceres de mama tienen muchísima.
    .name = HER2
term-her2-low = Un cáncer cuyas células tienen un poco de HER2: menos que el HER2 positivo, más que ninguno.
    .name = HER2 bajo
    .also = HER2-low
term-her2-negative = Un cáncer cuyas células no tienen muchísimo HER2: bajo, ultrabajo o cero.
    .name = HER2 negativo
term-her2-positive = Un cáncer cuyas células tienen muchísimo HER2, de modo que la medicina contra HER2 puede servir bien.
    .name = HER2 positivo
    .also = HER2-positivo
term-hormone-receptor = Un lugar de la célula donde puede unirse el estrógeno o la progesterona. Un cáncer que los tiene suele necesitar estas hormonas para crecer.
    .name = receptor hormonal
    .also = receptores hormonales | receptores de hormonas | receptor de estrógeno | receptores de estrógeno
term-hormone-treatment = Medicina que le quita las hormonas al cáncer, o impide que actúen sobre él.
    .name = tratamiento hormonal
    .also = terapia hormonal | tratamientos hormonales | terapias hormonales | hormonoterapia
term-immune-system = Lo que protege al cuerpo de los gérmenes y de las células dañinas. Si una medicina las refuerza, también pueden atacar partes sanas.
    .name = defensas
    .also = sistema inmunitario
term-immunotherapy = Medicina que ayuda a las defensas del propio cuerpo a encontrar y combatir el cáncer.
    .name = inmunoterapia
term-inflammatory = Un cáncer que pone la mama roja, caliente e hinchada, porque tapa vasos pequeños de la piel.
    .name = cáncer de mama inflamatorio
term-inherited = Que pasa de padres a hijos. La familia también puede tenerlo.
    .name = heredado
    .also = heredada | heredados | heredadas
term-interstitial-lung-disease = Pulmones inflamados o con cicatrices, entre los sacos de aire. Puede dar tos y falta de aire.
    .name = ILD
    .also = enfermedad pulmonar intersticial
term-ish = ISH y FISH son pruebas de laboratorio que cuentan los genes HER2 en las células del cáncer. Se hacen cuando la puntuación de HER2 sola no decide.
    .name = ISH
    .also = FISH
term-leukaemia = Cáncer de las células que forman la sangre.
    .name = leucemia
term-lhrh = Una señal del cerebro que hace que los ovarios o los testículos produzcan hormonas. Algunas inyecciones la apagan.
    .name = LHRH
    .also = agonista de LHRH
term-lvef = Qué parte de la sangre de la cámara principal del corazón sale con cada latido, en porcentaje.
    .name = LVEF
    .also = FEVI | EF
term-lymph-node = Un pequeño filtro de las defensas del cuerpo, como los de la axila. Allí pueden asentarse células del cáncer.
    .name = ganglio linfático
    .also = ganglios linfáticos | ganglio | ganglios
term-mastectomy = Una operación que quita la mama.
    .name = mastectomía
term-menopause = El momento a partir del cual los ovarios ya no producen óvulos y solo muy poco estrógeno.
    .name = menopausia
term-metastasis = Un nuevo crecimiento del mismo cáncer en otra parte del cuerpo.
    .name = metástasis
term-microsatellite-instability = Inestabilidad de microsatélites: muchos errores pequeños en los genes que las células no arreglaron. MSI-H quiere decir que hay mucha, MSS que no.
    .name = MSI
    .also = MSI-H | MSI alta | MSS | alta inestabilidad de microsatélites
term-mismatch-repair = Cómo las células arreglan los fallos pequeños de sus genes. Si dice dMMR, eso ya no funciona bien.
    .name = MMR
    .also = dMMR | deficiencia en la reparación de errores de apareamiento
term-mri = Un examen que usa un imán potente, sin rayos X, para tomar imágenes del interior del cuerpo.
    .name = resonancia magnética
    .also = resonancia | RM | MRI
term-mtor = Una parte de la cadena de señales PI3K de las células. Las ayuda a crecer.
    .name = mTOR
term-muga = Un estudio del corazón con un poco de una sustancia que emite rayos. Muestra qué tan bien bombea el corazón.
    .name = MUGA
term-nci = El Instituto Nacional del Cáncer, un organismo público de Estados Unidos. Escribe textos sobre el cáncer para médicos y para pacientes.
    .name = NCI
    .also = Instituto Nacional del Cáncer
term-ngs = Secuenciación de nueva generación: una prueba que lee muchos genes a la vez.
    .name = NGS
    .also = secuenciación de nueva generación
term-ntrk = Genes que pueden hacer crecer las células del cáncer cuando se les une un trozo de otro gen.
    .name = NTRK
term-oestrogen = Una hormona que producen sobre todo los ovarios. Puede hacer crecer algunos cánceres de mama.
    .name = estrógeno
    .also = estrógenos
term-ovaries = Dos órganos pequeños en la parte baja del vientre. Hasta la menopausia producen óvulos y casi todo el estrógeno.
    .name = ovarios
term-palb2 = Un gen que trabaja junto con BRCA2 para reparar daños en las células. Un cambio dañino en él puede venir de familia.
    .name = PALB2
term-palliative-care = Cuidado que alivia el dolor y otras molestias, y ayuda con las preocupaciones. Puede ir junto con cualquier tratamiento.
    .name = cuidados paliativos
    .also = paliativo | paliativos
term-parp = Una enzima que ayuda a las células a reparar daños en sus genes.
    .name = PARP
term-parp-inhibitor = Tabletas o cápsulas que impiden que las células del cáncer reparen daños. Pueden servir cuando un gen de reparación como BRCA está dañado.
    .name = inhibidor de PARP
    .also = inhibidores de PARP
term-pd-l1 = Una proteína con la que las células del cáncer pueden esconderse de las defensas del cuerpo.
    .name = PD-L1
term-pet = Un examen que muestra dónde las células toman mucha azúcar, como suelen hacer las del cáncer.
    .name = PET
term-pi3k = Una cadena de señales dentro de las células que les dice que crezcan. En algunos cánceres está siempre encendida.
    .name = PI3K
    .also = vía PI3K
term-pik3ca = Un gen de una parte de la cadena de señales PI3K. Un cambio en él puede mantener encendida la cadena.
    .name = PIK3CA
term-platelets = Partes muy pequeñas de la sangre que ayudan a parar el sangrado.
    .name = plaquetas
term-pten = Un gen que frena la cadena de señales PI3K. Si se pierde, la cadena puede quedarse encendida.
    .name = PTEN
term-qt-time = Un tiempo que muestra el electrocardiograma. Es lo que tarda el corazón en un latido y en prepararse para otro. Si es muy largo, el ritmo puede fallar.
    .name = intervalo QT
    .also = QT | QTc | QTcF
term-radiation = Rayos fuertes que dañan las células del cáncer en una parte del cuerpo. Casi siempre vienen de una máquina de fuera.
    .name = radioterapia
term-recurrence = Cáncer que ha vuelto después del tratamiento.
    .name = recaída
    .also = recaídas | recurrencia | recurrencias
term-ret = Un gen que puede hacer crecer las células del cáncer cuando se le une un trozo de otro gen.
    .name = RET
term-side-effects = Lo que un tratamiento hace en el cuerpo además de lo que se busca.
    .name = efectos secundarios
    .also = efecto secundario
term-sins = Una puntuación de qué tan firme está la columna donde el cáncer se ha extendido a ella.
    .name = SINS
term-spinal-cord = El cordón grueso de nervios dentro de la columna. Lleva señales entre el cerebro y el cuerpo.
    .name = médula espinal
term-stage-four = Un cáncer que se ha extendido a partes lejanas del cuerpo, como huesos, hígado, pulmones o cerebro.
    .name = estadio IV
    .also = estadio 4 | etapa 4
term-stage-three = Un cáncer que no se ha extendido a partes lejanas, pero es grande, ha crecido en la piel o la pared torácica, o llegó a muchos ganglios.
    .name = estadio III
    .also = estadio 3 | estadio 3B | estadio 3C | etapa 3 | etapa 3B | etapa 3C | estadio IIIB | estadio IIIC
term-survival = Cuánto tiempo viven las personas.
    .name = supervivencia
term-taxane = Una familia de medicinas de quimioterapia, como el paclitaxel y el docetaxel. Impiden que las células se dividan.
    .name = taxano
    .also = taxanos
term-tmb = Carga mutacional del tumor: cuántos cambios tienen los genes de las células del cáncer.
    .name = TMB
    .also = carga mutacional del tumor | carga mutacional
term-tp53 = Un gen que impide que se dividan las células dañadas. Un cambio en él puede pasar de padres a hijos.
    .name = TP53
term-triple-negative = Un cáncer de mama sin receptores hormonales y sin mucho HER2.
    .name = triple negativo
    .also = triple-negativo
term-trop-2 = Una proteína en las células de muchos cánceres de mama. Algunas medicinas con anticuerpos la usan como blanco.
    .name = Trop-2
term-tumour = Un bulto de células donde no debería haberlo. Aquí quiere decir un bulto del cáncer.
    .name = tumor
    .also = tumores
term-ugt1a1 = Un gen de una enzima que descompone algunas medicinas contra el cáncer. Donde trabaja despacio, los efectos secundarios pueden ser más fuertes.
    .name = UGT1A1
term-ultrasound = Imágenes del interior del cuerpo, hechas con un sonido que nadie oye. No usa rayos.
    .name = ecografía
    .also = ecografías
term-vertebra = Uno de los huesos que forman la columna.
    .name = vértebra
    .also = vértebras
term-visceral-crisis = Extensión que daña un órgano tan rápido que hace falta un tratamiento pronto. Se ve en análisis de sangre y molestias, no solo en imágenes.
    .name = crisis visceral
    .also = órgano en peligro
term-vus = Un cambio en un gen del que todavía no se sabe si importa.
    .name = VUS
term-white-cells = Células de la sangre que luchan contra las infecciones. Si hay pocas, una infección puede volverse peligrosa.
    .name = glóbulos blancos
term-x-ray = Una imagen del interior del cuerpo, sobre todo de los huesos, hecha con pocos rayos.
    .name = radiografía
    .also = radiografías
