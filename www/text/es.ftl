### Las palabras de la página que rodea a una guía, en español. La medicina está en guidelines/<guía>/text.
### Sencillas y amables; una guía "dice" o "nombra", nunca da órdenes.

## El marco: cómo moverse, avisos, lo que siempre está a mano

nav = Partes de esta guía
nav-start = Inicio
nav-ask = Preguntas
nav-results = Opciones
nav-browse = Leer todo
nav-sources = Fuentes
nav-changes = Qué ha cambiado

notice = Sobre esta edición
status-historical = Esta edición es historia, de alrededor de { $dated }. La atención ha cambiado desde entonces. Ningún profesional clínico la ha revisado.
status-draft = Esto es un borrador del { $dated }. Ningún profesional clínico le ha dado el visto bueno.
status-reviewed = Edición del { $dated }. La ha revisado personal clínico.
age-review-due = Esta edición se debió revisar antes del { $date }. Puede que ya no esté al día.
age-expired = Esta edición venció el { $date }. Por favor, no se base en ella; pida una más nueva.
expired-show = Entiendo. Mostrar lo que decía

text-size = Tamaño del texto
text-smaller = Texto más pequeño
text-larger = Texto más grande
text-scale = { $scale } %
app-title = Guidepost: pregunte a una guía sobre el cáncer de mama avanzado
app-skip = Ir a la guía
app-editions = Ediciones
app-edition-current-2026 = La atención de hoy (borrador)
app-edition-historical-2009 = La guía de 2009 (historia)
lang = Idioma
lang-changed = La página está ahora en español. Sus respuestas siguen como estaban.
lang-failed = No se pudo traer la página en ese idioma. Nada ha cambiado; inténtelo de nuevo más tarde.
audience-professional = Criterios exactos
clear = Borrar todo
clear-question = { $count ->
    [0] ¿Borrar las respuestas guardadas en este dispositivo?
    [one] ¿Borrar su respuesta?
   *[other] ¿Borrar sus { $count } respuestas?
  }
clear-explained = No se guardan en ningún otro lugar, así que no se pueden recuperar.
clear-not = Conservar
cleared = Todo está borrado.
updated = { $questions ->
    [0] Actualizado. No queda ninguna pregunta abierta.
    [one] Actualizado. Una pregunta todavía importa.
   *[other] Actualizado. { $questions } preguntas todavía importan.
  }
coming = Se está abriendo el resto de la guía.
coming-failed = No se pudo abrir el resto de la guía. Sus respuestas siguen aquí.
coming-again = Intentar de nuevo
failed = No se pudo consultar la guía, así que no se muestra ninguna respuesta. Por favor, cargue la página otra vez y vuelva a probar. Si tampoco funciona, quizá su navegador es muy viejo o bloquea WebAssembly.

clash-title = Algunas de sus respuestas no pueden ser ciertas a la vez
clash-explained = Mientras no se cambie una de ellas, no se puede consultar la guía. Es fácil confundir estas cosas, y los informes también pueden diferir.

## Señales de alerta

flags-title = Por favor, busque ayuda primero para esto
flags-because = Usted respondió: { $answers }
flags-because-signs = Usted respondió que sí a una o más de estas señales: { $answers }
flags-read-on = Ya leí esto. Mostrar lo demás
level-now = Llame ahora, a cualquier hora
level-same-day = Llame hoy
level-soon = Llame en los próximos días
contact = Si no logra hablar con su equipo médico, llame al servicio de emergencias.

## Inicio

start-title = ¿Qué dice la guía para una situación como la suya?
start-lead = Usted responde lo que sabe. Verá lo que dice esta guía para alguien como usted, por qué y con qué firmeza, y qué preguntar a su equipo médico. La guía nombra sus fuentes.
way-questions = Responder preguntas
    .what = Una pantalla a la vez, primero lo que más decide. "No sé" siempre es una buena respuesta, y puede parar en cualquier momento.
way-browse = Leer todo
    .what = La guía entera en palabras sencillas. Usted no escribe nada.
way-professional = Para profesionales clínicos
    .what = Lo mismo, con criterios exactos, códigos de evidencia y nombres de las reglas.
way-patient = Vista sencilla
    .what = Ahora se muestran los criterios exactos. Volver a solo palabras sencillas.
start-is = Qué es esto
start-is-what = Muestra lo que dice una guía que nombra sus fuentes para situaciones como la suya, a fin de preparar una charla con su equipo médico.
start-is-why = Con cada opción verá la razón, qué tan firme es y lo que hay detrás.
start-is-options = Siempre verá más de una opción. Los cuidados de alivio siempre son una de ellas.
start-is-not = Qué no es esto
start-is-not-advice = No le dice qué hacer. No le conoce a usted; su equipo médico sí.
start-is-not-complete = Es una recopilación. Otras pueden decir algo distinto, y la atención avanza.
start-is-not-prognosis = No da probabilidades para usted ni dosis. Las cifras sobre cuánto vivieron las personas solo se muestran cuando usted las pide.
start-is-not-emergency = No ayuda en una emergencia. Si se siente muy mal, llame ahora.
start-steps = Cuatro pasos para decidir
start-step-answer = Responda lo que sabe.
start-step-read = Lea qué se nombra, qué habla a favor y qué en contra.
start-step-matter = Diga qué le importa.
start-step-talk = Lleve sus preguntas a su equipo médico y decidan juntos.
start-edition = Qué guía es esta
start-private = Sus respuestas se quedan con usted
start-private-explained = Nunca salen de esta página. No se envía nada y nadie puede verlas. No se guarda nada si usted no lo pide. Al cerrar la página, lo que no haya guardado desaparece.

## Preguntas

topics = Todos los temas
topic-open = { $open ->
    [0] nada abierto
    [one] 1 pregunta abierta
   *[other] { $open } preguntas abiertas
  }
topic-count = Tema { $number } de { $count }
topic-next = Sigue: { $topic }
topic-before = Atrás: { $topic }
questions-lead = Responda lo que sabe y deje lo demás. No aparecen las preguntas que no pueden cambiar nada para usted.
questions-none = Nada de este tema puede cambiar algo para usted. Puede seguir.
questions-done = Ver lo que dice la guía
questions-stop = Ver lo que dice hasta ahora
questions-others = { $count ->
    [one] Una pregunta más de este tema
   *[other] { $count } preguntas más de este tema
  }
questions-screens = Una pantalla a la vez
questions-others-why = Con sus respuestas hasta ahora no cambian nada. De todos modos puede responderlas.

screen-on = Seguir
screen-pass = No sé. Seguir
screen-back = Atrás
screen-sample = Un ejemplo inventado de esas líneas. Las suyas pueden verse de otro modo.
screen-decided = Sus otras respuestas ya deciden esta. Puede dejarla así.
screen-progress = Hasta dónde ha llegado
screen-about = Preguntarme sobre
screen-about-all = cada decisión
screen-open = { $count ->
    [0] No hay preguntas abiertas.
    [one] Hay 1 pregunta abierta.
   *[other] Hay { $count } preguntas abiertas.
  }
screen-open-why = Una respuesta puede cerrar unas preguntas y abrir otras. Por eso este número también puede subir.
screen-settled = { $settled ->
    [one] 1 de { $all } opciones está decidida.
   *[other] { $settled } de { $all } opciones están decididas.
  }
screen-passed = { $count ->
    [one] Dejó 1 pregunta sin responder
   *[other] Dejó { $count } preguntas sin responder
  }
screen-again = Volver a preguntarme todas estas
screen-topics = Todas las preguntas por temas
screen-end = Estas fueron las preguntas
screen-end-decision = No hay más que preguntar sobre esta decisión. Otras decisiones pueden tener preguntas abiertas.
screen-end-explained = { $count ->
    [0] Ninguna pregunta abierta podría cambiar lo que dice la guía.
    [one] Queda abierta una pregunta que dejó sin responder. No pasa nada: verá qué depende de ella.
   *[other] Quedan abiertas { $count } preguntas que dejó sin responder. No pasa nada: verá qué depende de ellas.
  }

answer-yes = Sí
answer-no = No
answer-unknown = No lo sé
answer-unknown-short = No sé
answer-change = Cambiar: { $fact }
change = Cambiar
several = Podría ser más de una de estas
several-explained = Marque cada una que podría ser cierta. Lo que no marque queda descartado. Si no sabe nada, deje todo vacío.
several-not = Volver a una sola respuesta
set-none = Ninguna de estas
set-no-others = No a todas las demás
set-shortened = Solo están en la lista las que todavía pueden cambiar algo.
number = Número
number-min = Al menos
number-max = Como mucho
number-range = De { $min } a { $max }
roughly = Solo lo sé más o menos
roughly-not = Volver a un solo número
where = ¿Dónde puedo encontrar esto?
source = ¿Cómo lo sabe?
source-report = Lo leí en un informe
source-told = Me lo dijeron
source-unsure = No tengo certeza
source-short-report = de un informe
source-short-told = se lo dijeron
    .mine = me lo dijeron
source-short-unsure = sin certeza

## Las respuestas en palabras

fact-with-members = { $fact } ({ $members })
fact-apart = { $fact } – { $said }
members-none = ninguna de estas
members-absent = { $count ->
    [one] no { $members }
   *[other] nada de esto: { $members }
  }
range-min = al menos { $amount }
range-max = como mucho { $amount }
range-above = más de { $amount }
range-below = menos de { $amount }
unit-years = { $count ->
    [one] 1 año
   *[other] { $count } años
  }
unit-months = { $count ->
    [one] 1 mes
   *[other] { $count } meses
  }
unit-lines = { $count ->
    [one] 1 tratamiento
   *[other] { $count } tratamientos
  }
unit-none = { $count }
unit-percent = { $count } %
unit-ms = { $count } ms
unit-ml-per-min = { $count } ml/min
unit-mut-per-Mb = { $count } mutaciones por megabase
unit-name-years = años
unit-name-months = meses
unit-name-lines = tratamientos
unit-name-percent = %
unit-name-ms = ms
unit-name-ml-per-min = ml/min
unit-name-mut-per-Mb = mutaciones por megabase

## Resultados

results-title-inside = Lo que dice la guía para sus respuestas
results-title-assumed = Lo que dice la guía para sus respuestas
results-title-outside = Esta guía no trata de su situación
results-lead-inside = Son cosas para conversar, no cosas que hacer. Cada una nombra la razón, y la fuente donde la tenemos.
results-lead-assumed = Son cosas para conversar, no cosas que hacer. Según lo que respondió hasta ahora, esta guía puede tratar de usted.
results-lead-outside = Sus respuestas describen una situación para la que no se escribió, así que no nombra nada para usted. Por favor, mire otra vez sus respuestas. Si son correctas, su equipo médico puede decirle qué guía trata de usted.
outside-next = Qué puede hacer ahora
outside-answers = { $count ->
    [one] Esta respuesta lo dice. Si no es correcta, por favor, cámbiela.
   *[other] Estas respuestas lo dicen. Si alguna no es correcta, por favor, cámbiela.
  }
outside-help = Puede pedir ayuda para el dolor, el cansancio o la preocupación en cualquier momento. No hace falta esperar a ninguna guía.
results-untreated = También puede elegir esperar, o no recibir tratamiento contra el cáncer. Esta guía no dice qué pasaría entonces; pregunte a su equipo médico.
results-sort = Volver a ordenar las opciones
tally-fits = { $count ->
    [one] se nombra para una situación como esta
   *[other] se nombran para una situación como esta
  }
tally-depends = { $count ->
    [one] depende de lo que aún no se sabe
   *[other] dependen de lo que aún no se sabe
  }
tally-avoid = { $count ->
    [one] se nombra, pero algo habla en contra
   *[other] se nombran, pero algo habla en contra
  }
tally-does-not-fit = { $count ->
    [one] no se nombra para esta situación
   *[other] no se nombran para esta situación
  }
in-short = Se nombran para una situación como esta, sin orden de importancia
standing-fits = Se nombra para una situación como esta
standing-depends = Depende de lo que aún no se sabe
standing-avoid = Se nombra, pero algo habla en contra
standing-does-not-fit = No se nombra para esta situación
answers = { $count ->
    [one] Su respuesta
   *[other] Sus { $count } respuestas
  }
answers-none = Todavía no ha respondido nada. Por eso casi todo sigue abierto. Unas pocas respuestas hacen esto mucho más corto.
ahead = Lo que más aclararía ahora
ahead-count = { $count ->
    [one] Una pregunta todavía puede cambiar algo.
   *[other] { $count } preguntas todavía pueden cambiar algo.
  }
ahead-none = Ya está todo aclarado. Otra pregunta más no cambiaría nada aquí.
ahead-on = Seguir con las preguntas
group-none = Con sus respuestas, la guía no nombra nada aquí.
group-open = Aquí todavía no hay nada aclarado.
group-ask = Preguntas sobre: { $group }
group-depends = { $count ->
    [one] Una opción que depende de lo que aún no se sabe
   *[other] { $count } opciones que dependen de lo que aún no se sabe
  }
group-folded = { $count ->
    [one] Una opción que no se nombra para esta situación, y por qué
   *[other] { $count } opciones que no se nombran para esta situación, y por qué
  }
sections = En esta página
section-before = ← { $section }
section-after = { $section } →
print = Imprimir esta página

## Una opción

option-more = Más: razones, evidencia y fuentes
option-what = Qué es
option-living = Cómo es en la práctica
option-finds = Qué puede averiguar
option-found = Qué significaría un resultado
option-found-yes = Si encuentra algo: anote la respuesta aquí. Lo que depende de ella puede nombrarse entonces, o quedar descartado.
option-found-no = Si no encuentra nada: eso también es una respuesta. Lo que depende de ella puede quedar descartado; lo demás sigue igual.
option-found-hangs = Con sus respuestas hasta ahora, esto depende de ella: { $options }.
option-found-nothing = Con sus respuestas hasta ahora, ninguna opción depende de ella.
option-found-unclear = Un resultado puede no ser claro, o mostrar algo que no cambia nada para usted. Puede traer preocupación y más pruebas. Pregunte por esto antes de la prueba.
option-found-wrong = Aquí no se sabe con qué frecuencia falla esta prueba: no tenemos esas cifras. Puede pasar algo por alto, o mostrar lo que no hay.
option-reasons = Lo que dice la guía, y por qué
option-reasons-others = Qué más dice la guía
option-criteria = Criterios exactos
option-evidence = Lo que hay detrás
strength-said = Con qué firmeza:
because = Por sus respuestas:
against = Lo que habla en contra:
why-not = Por qué no:
depends-on = Depende de:
check-first = Por comprobar primero, con su equipo médico:
warnings = Conviene saber
unconfirmed = Esto se basa en lo que le dijeron o en lo que no sabe con certeza. Pida ver el informe sobre: { $facts }.
preferred = La guía prefiere esto a: { $options }.
what-if = Qué cambiaría esto
what-if-explained = Esto solo muestra cómo está escrita la guía. No es nada que se deba buscar. Si sus informes o respuestas dijeran lo que dice una línea, bastaría, y la guía diría otra cosa:
what-if-in = Nombraría esto:
what-if-unopposed = Nombraría esto, sin nada en contra:
what-if-out = No nombraría esto, o algo hablaría en contra:
what-if-and = y
what-if-none = Ningún cambio de hasta tres respuestas cambiaría cómo queda esto.
card-historical = Historia, alrededor de { $dated }.
card-draft = Borrador del { $dated }.
card-reviewed = Edición del { $dated }.

kind-offer = nombra la opción
kind-test = nombra la prueba
kind-avoid = habla en contra de la opción
kind-caution = es una precaución
kind-urgent = es una señal de alerta
criteria-when = se cumple todo esto:
criteria-unless = y nada de esto:
criteria-yields = cede ante:
criteria-everybody = Vale para todas las personas de las que trata la guía.

## Evidencia

strength = Forma de decirlo
grade = Evidencia
grade-none = la fuente no da un grado
cites = Estudios
statement = Afirmación
to-be-checked = por comprobar
figures-show = Mostrar cifras sobre el pronóstico
figures-explained = Las cifras de un estudio describen a un grupo de personas en el pasado. No pueden decir qué le pasará a una persona.
link-pubmed = PubMed { $pubmed }
link-doi = DOI { $doi }
link-source = Página web: { $source }

## Leer todo

browse-title = La guía entera
browse-lead = Todas las opciones con sus razones y fuentes, para todas las personas. Nada de esto trata de usted en particular.
browse-flags = Señales que necesitan atención, sea lo que sea lo demás

## Preguntas para el equipo médico

team-title = Preguntas para su equipo médico
team-unconfirmed = ¿Podemos ver juntos el informe? Quisiera tener certeza sobre: { $facts }.
team-untreated = ¿Qué pasaría si espero, o si no recibo tratamiento contra el cáncer?
team-newer = Esta guía es del { $dated }. ¿Qué ha cambiado desde entonces, y qué vale hoy?
team-outside-guideline = ¿Qué guía trata de mi situación, y qué dice?
team-outside-help = ¿Quién me puede ayudar con el dolor, el cansancio o la preocupación, sea cual sea mi tratamiento?

## Fuentes

sources-title = De dónde viene esto
sources-live = El texto como está hoy, en la página de quien lo publica
sources-dated = Fecha del texto
sources-review = Fecha límite de la próxima revisión
sources-review-none = sin fecha fijada
sources-pack = Huella de esta copia
sources-strengths = Con qué firmeza se dice algo
sources-strengths-explained = La fuente eligió sus verbos con cuidado, por eso no los mezclamos. Aquí se usan:
sources-grades = Qué significan los códigos de evidencia
sources-grades-explained = Un código dice cómo se hizo un estudio y qué midió. El mismo código puede significar otra cosa en otra versión, por eso siempre se nombra la versión.
sources-papers = { $count ->
    [one] Un estudio o texto
   *[other] Todos los { $count } estudios y textos
  }
sources-papers-explained = "Por comprobar" marca lo que sabemos de memoria y aún no de la fuente.
sources-error = Si algo está mal, por favor avísenos con el nombre de la afirmación (como los que están en letra pequeña en cada tarjeta).
about-title = Acerca de esta guía
about-purpose = Muestra lo que dice una guía que nombra sus fuentes para una situación como la indicada, a fin de preparar una charla con el equipo médico. No le dice a nadie qué hacer.
about-choice = Cómo se eligió la evidencia: la edición histórica sigue una guía publicada. La de hoy sigue guías, estudios y prospectos de medicinas. Todos se nombran abajo. La mayoría de las frases nombra su fuente; las demás están aún por comprobar.
about-update = Cómo se mantiene al día: cada edición tiene un día para volver a revisarla. Cuando pasa su último día, sus opciones quedan plegadas.
about-money = Quién pagó: no consta dinero de fuera para esta guía.
about-unknown = Qué no se sabe: cómo actuará un tratamiento en una persona. La mayoría de las opciones nunca se compararon entre sí. Donde no tenemos una cifra, lo decimos.
about-reading = Qué tan difícil es de leer: «bastante fácil» en conjunto, según la escala INFLESZ. Unos pocos mensajes son más difíciles.
about-needs = Qué necesitan los lectores: lo tomamos de encuestas publicadas a pacientes. Nosotros no hemos preguntado a nadie.
about-tested = Aún no se ha hecho: ningún profesional clínico la ha revisado. No se ha probado con personas que enfrentan estas decisiones.

## Qué ha cambiado desde una edición anterior

changes-title = Qué ha cambiado desde { $dated }
changes-lead = Las guías cambian cuando terminan los estudios. Debajo de cada cambio están las opciones de las que trata y sus razones. Un cambio no significa que la atención de antes estuviera equivocada en su época.
changes-mine = { $count ->
    [0] Para respuestas como las suyas
    [one] Un cambio para respuestas como las suyas
   *[other] { $count } cambios para respuestas como las suyas
  }
changes-mine-none = Para sus respuestas hasta ahora, ninguna opción queda hoy de otra forma que entonces.
changes-others = { $count ->
    [one] Otro cambio
   *[other] Otros { $count } cambios
  }
changes-all = { $count ->
    [one] El único cambio
   *[other] Los { $count } cambios
  }
changes-usual = { $said } Esto vale donde no se dice otra cosa.
changes-not-mine = Sin diferencia para sus respuestas hasta ahora.
changes-reasons = Razones y fuentes
changes-back = Volver a las fuentes
stood-absent = Entonces no estaba en la guía,
stood-fits = Entonces se nombraba,
stood-depends = Entonces quedaba abierto para sus respuestas,
stood-avoid = Entonces se nombraba, pero algo hablaba en contra,
stood-does-not-fit = Entonces no se nombraba,
stands-absent = ahora ya no está en la guía.
stands-fits = ahora se nombra para una situación como esta.
stands-depends = ahora depende de lo que aún no se sabe.
stands-avoid = ahora se nombra, pero algo habla en contra.
stands-does-not-fit = ahora no se nombra para esta situación.

## Lo que se demostró

proof-title = Comprobado en todas las situaciones
proof-said = El { $date } una computadora comprobó esta edición. Pasó por las { $situations } situaciones distintas que sus datos pueden describir. Las { $count } reglas de buen orden se cumplen todas.
proof-failed = El { $date } algunas reglas de buen orden no se cumplieron en esta edición. Por favor, no se base en ella.
proof-explained = Esto es una demostración, no una muestra. Muestra que la edición no tiene huecos ni se contradice a sí misma. No muestra que la guía sea correcta para usted, ni que sea correcta hoy.
proof-checked = { $count ->
    [0] no hay ninguna en esta edición
    [one] comprobado en una cosa
   *[other] comprobado en { $count } cosas
  }
proof-rules-can-hold = Cada regla se puede aplicar a alguien.
proof-rules-not-hidden = Ninguna regla está siempre tapada por otra.
proof-options-can-fit = Cada opción se puede nombrar para alguien.
proof-no-circles = Ninguna preferencia da vueltas en círculo.
proof-groups-answer = Quien tiene algo que decidir ve una opción para ello.
proof-two-options = Todas las personas ven al menos dos opciones; una de ellas son los cuidados de alivio.
proof-warning-signs-raise-flags = Cada señal de alerta por sí sola llama a buscar ayuda, sea lo que sea lo demás.
proof-derived-facts-have-one-value = Los límites no dejan huecos ni se montan uno sobre otro.
proof-facts-change-alone = No hay dos preguntas que siempre pregunten lo mismo.
proof-declared-changes = Lo que difiere de una edición anterior es lo que esta dice que ha cambiado, y nada más.
proof-red-lines = Las líneas rojas nunca se cruzan.

## Para la consulta: lo que importa, preguntas, resumen

nav-values = Mi consulta
nav-team = Mis preguntas
nav-summary = Resumen
visit = Pasos hacia mi consulta
visit-values = Lo que importa
visit-team = Mis preguntas
visit-summary = Resumen
visit-next = Sigue: { $step }
visit-back = Volver a las opciones
visit-clear = ¿Borrar sus respuestas y todo lo que escribió aquí?
values-title = Lo que me importa
values-lead = Solo usted sabe lo que le importa. Diga tanto o tan poco como quiera, y deje fuera lo que desee.
values-promise = Esto nunca cambia qué opciones se muestran ni cómo quedan. Solo ordena los temas, añade preguntas para su equipo y aparece en su resumen. No se envía a nadie, y solo se guarda si usted guarda sus respuestas.
values-words = Otra cosa que me importa (con sus propias palabras)
rating-not = No importa
rating-little = Un poco
rating-important = Importa
rating-very = Importa mucho
rating-unsure = No sé
matter-longer = Vivir el mayor tiempo que pueda
    .ask = Me importa vivir el mayor tiempo que pueda. ¿Qué opciones pueden ayudar a eso, y qué tan seguro es?
matter-well = Sentirme bien día a día
    .ask = Me importa sentirme bien día a día. ¿Cómo cambiaría mis días cada opción?
matter-symptoms = Alivio del dolor y de otras molestias
    .ask = Me importa aliviar el dolor y otras molestias. ¿Qué se puede hacer, y qué tan pronto?
matter-side-effects = Pocos efectos secundarios
    .ask = Me importa tener pocos efectos secundarios. ¿Cuáles podría tener con cada opción, y qué ayuda contra ellos?
matter-hair = Conservar el pelo
    .ask = Me importa conservar el pelo. ¿Con qué opciones se puede caer, y se puede evitar?
matter-numbness = Manos y pies sin adormecimiento ni dolor
    .ask = Me importa que las manos y los pies no se me adormezcan ni me duelan. ¿Qué opciones los pueden dañar?
matter-visits = Pocas visitas a la clínica
    .ask = Me importa tener pocas visitas a la clínica. ¿Cada cuánto tendría que venir con cada opción?
matter-home = Tiempo en casa con quienes quiero
    .ask = Me importa el tiempo en casa con quienes quiero. ¿Qué se puede hacer en casa o cerca?
matter-tablets = Tabletas mejor que goteos
    .ask = Prefiero tomar tabletas a recibir goteos. ¿Con qué opciones es posible?
matter-work = Poder trabajar o cuidar de otros
    .ask = Me importa poder trabajar o cuidar de otros. ¿Qué opciones lo permitirían?
matter-fertility = Poder tener un hijo
    .ask = Me importa poder tener un hijo. ¿Qué significa cada opción para eso, y qué hay que decidir antes?
matter-ahead = Saber lo que puede venir
    .ask = Me gustaría saber lo que puede venir. ¿Cuál sería el mejor curso, el peor y el más probable?
team-lead = Cambie las palabras, póngalas en su orden y quite lo que no quiera preguntar. Unas pocas buenas preguntas bastan para una consulta.
team-none = No hay ninguna pregunta en su lista. Puede añadir una abajo.
team-question = Pregunta { $number }
team-tools = Cambiar el lugar de la pregunta { $number }
team-up = Subir la pregunta { $number }
team-down = Bajar la pregunta { $number }
team-off = Quitar
team-off-this = Quitar la pregunta { $number }
team-own = Una pregunta mía
team-add = Añadir a mi lista
team-added = Ya está en su lista.
team-taken-off = Ya no está en su lista. La encuentra en "Más preguntas".
team-moved = Ahora es la pregunta { $number } de { $count }.
team-more = Más preguntas
team-more-why = También salen de sus respuestas. Quizá importen menos ahora, o sirvan para otra consulta.
team-more-open = { $count ->
    [one] Una sobre lo que aún no se sabe
    [many] { $count } sobre lo que aún no se sabe
   *[other] { $count } sobre lo que aún no se sabe
  }
team-more-caution = { $count ->
    [one] Una sobre lo que hay que vigilar
    [many] { $count } sobre lo que hay que vigilar
   *[other] { $count } sobre lo que hay que vigilar
  }
team-more-other = { $count ->
    [one] Otra pregunta
    [many] Otras { $count } preguntas
   *[other] Otras { $count } preguntas
  }
team-put = Poner en mi lista
team-put-this = Poner en mi lista: { $question }
team-ways = Puede decir lo que le importa, hacer suyas estas preguntas y llevarse un resumen.
ask-words = { $words }: esto me importa. ¿Qué significa para nuestro plan?
ask-open = { $topic ->
    [warning-signs] ¿Con qué señales debo llamar enseguida, y a quién llamo?
    [about-you] { $fact }: ¿qué cambia esto para mí?
    [symptoms] { $fact }: ¿sabemos lo suficiente de esto, y cambiaría algo saber más?
    [treatment-so-far] { $fact }: ¿qué dice mi historial, y qué cambia esto para mí?
   *[other] { $fact }: ¿se sabe esto? Si no, ¿se podría averiguar, y cambiaría algo?
  }
ask-options = { $count ->
    [one] { $group ->
        [tests] ¿Necesito esta prueba, y qué cambiaría: { $options }?
       *[other] ¿Qué significaría esto para mí: { $options }?
      }
   *[other] { $group ->
        [tests] ¿Cuáles de estas pruebas necesito, y qué cambiaría cada una?
       *[other] ¿Qué significaría para mí cada una de estas opciones?
      }
  }
ask-against = { $option }: ¿lo que habla en contra vale para mí?
ask-caution = { $count ->
    [one] { $options }: ¿qué significa esto para mí? "{ $warning }"
   *[other] ¿Qué significa esto para mí con cada una de estas opciones? "{ $warning }"
  }
summary-title = Resumen para mi consulta
summary-lead = Una o dos páginas para llevar. Usted decide a dónde van: hasta que pulse un botón, nada sale de esta página.
summary-print = Imprimir
summary-save = Guardar como archivo de texto
summary-copy = Copiar el texto
summary-share = Compartir el texto
summary-share-what = Al compartir, todo el texto de abajo pasa a una aplicación que usted elige, con sus respuestas y sus preguntas. Allí no podemos protegerlo.
summary-saved = El archivo está con sus otras descargas. Quien use este dispositivo puede abrirlo.
summary-copied = El texto está copiado. Otras aplicaciones de este dispositivo pueden leerlo hasta que copie otra cosa.
summary-copy-failed = Aquí no se pudo copiar el texto. Puede guardarlo como archivo.
summary-share-failed = Aquí no se pudo compartir el texto. Puede guardarlo como archivo.
summary-intended = Muestra lo que dice una guía que nombra sus fuentes para respuestas como las mías, para preparar una conversación. No le dice a nadie qué hacer.
summary-made = { $edition }. Hecho el { $date }.
summary-answers = Mis respuestas
summary-answers-none = Todavía no he respondido nada.
summary-others-not = ninguna de las otras
summary-check = Se debe comprobar primero: { $facts }.
summary-open = Lo que sigue abierto, y de qué depende
summary-hangs = { $count ->
    [one] una opción, que depende de { $facts }
    [many] { $count } opciones, que dependen de { $facts }
   *[other] { $count } opciones, que dependen de { $facts }
  }{ $more ->
    [0] .
   *[other] { "" }, y { $more } más.
  }
summary-unknown = Aún no se sabe
summary-words = Con mis palabras: { $words }
summary-ids = Los códigos cortos nombran afirmaciones de la guía; con ellos cualquiera puede buscar la evidencia. Copia de la guía: { $pack }.

## Respuestas guardadas en este dispositivo y versiones nuevas

save = Guardar mis respuestas
    .short = Guardar
save-saved = Guardadas en este dispositivo
    .short = Guardado
save-title = Guardar mis respuestas en este dispositivo
save-explained = Se quedan en este navegador hasta que usted las borre. No se envían a nadie.
save-shared = Cualquiera que use este dispositivo podría abrirlas. Una frase secreta las mantiene cerradas.
save-passphrase = Frase secreta, si la desea
save-passphrase-explained = Elija unas pocas palabras que pueda recordar. Si las olvida, nadie podrá abrir de nuevo las respuestas guardadas.
passphrase-show = Mostrar lo que escribo
save-same = La frase secreta sigue siendo la misma de antes.
save-other-passphrase = Usar otra, o ninguna
save-do = Guardar
save-not = Ahora no
save-working = Un momento…
save-done = Sus respuestas están guardadas en este dispositivo.
save-done-closed = Sus respuestas están guardadas en este dispositivo, cerradas con su frase secreta.
save-back = Volver a la guía
save-denied = Este navegador no permite que la página guarde nada, así que no se guardó nada. Puede ser una ventana privada. Sus respuestas siguen aquí mientras esta página esté abierta.
save-full = No queda espacio en este dispositivo, así que no se guardó nada. Sus respuestas siguen aquí mientras esta página esté abierta.
save-conflict = Hay otras respuestas en este dispositivo, guardadas el { $when }.
save-conflict-explained = Pueden venir de otra pestaña o de una visita anterior. Si guarda ahora, quedan reemplazadas.
save-conflict-damaged = Hay una copia dañada de respuestas anteriores en este dispositivo. Si guarda ahora, queda reemplazada.
save-replace = Reemplazar
save-keep = Conservar las guardadas

return-title = Usted tiene respuestas guardadas en este dispositivo
return-when = Guardadas el { $when }.
return-replaces = Al abrirlas se reemplaza lo que ha escrito ahora.
return-passphrase = Su frase secreta
return-wrong = Esta frase secreta no las abrió. No se ha perdido nada. Revise las mayúsculas y los espacios, e intente de nuevo.
return-open = Abrir mis respuestas
return-not = Ahora no
return-delete = Borrarlas
return-delete-question = ¿Borrar las respuestas guardadas? No se pueden recuperar.
return-deleted = Las respuestas guardadas están borradas.
return-damaged = Las respuestas guardadas están dañadas y no se pueden abrir. Esto puede pasar cuando un dispositivo se queda sin espacio. Puede dejarlas donde están o borrarlas.
returned = { $left ->
    [0] Sus respuestas guardadas están abiertas.
    [one] Sus respuestas guardadas están abiertas. Se dejó fuera una, porque esta edición no la pregunta de esa manera.
   *[other] Sus respuestas guardadas están abiertas. Se dejaron fuera { $left }, porque esta edición no las pregunta de esa manera.
  }
clear-explained-saved = También se borra la copia guardada en este dispositivo. No se puede recuperar.
clear-stuck = No se pudieron borrar las respuestas guardadas. Borre los datos de este sitio en los ajustes de su navegador.
kept-no-more = La copia de sus respuestas en este dispositivo se borró o se reemplazó, por ejemplo desde otra pestaña. Lo que ve aquí ahora no está guardado.

newer-ready = Hay una versión más nueva lista. Sus respuestas se quedan.
newer-use = Usar la versión más nueva
newer-used = { $left ->
    [0] Ahora usa la versión más nueva. Sus respuestas están aquí.
    [one] Ahora usa la versión más nueva. Se dejó fuera una respuesta, porque ya no se pregunta de esa manera.
   *[other] Ahora usa la versión más nueva. Se dejaron fuera { $left } respuestas, porque ya no se preguntan de esa manera.
  }
newer-others = Esta guía también está abierta en otra pestaña o ventana. Ciérrela allí primero y luego intente de nuevo.
newer-failed = Todavía no se pudo usar la versión más nueva. No ha cambiado nada; intente de nuevo más tarde.
given-left = { $left ->
    [one] Se dejó fuera una respuesta que ya venía puesta. Esta edición no la pregunta así.
   *[other] Se dejaron fuera { $left } respuestas que ya venían puestas. Esta edición no las pregunta así.
  }
newer-lost = Ahora usa la versión más nueva. No se pudieron traer sus respuestas. Lo sentimos.

## Lo que contaron los estudios

figures = Lo que encontraron los estudios
figures-loading = Un momento: las cifras están en camino.
figures-failed = No se pudieron cargar las cifras. Cierre esta parte y ábrala otra vez para intentarlo de nuevo.
figures-intro = Cada dibujo muestra 100 personas, o 1000 donde se cuentan pocas. Una marca llena es una persona a quien le pasó.
figures-use = Para usar estas cifras, pregunte a su equipo médico: ¿son estas personas como yo, y qué significan las cifras para mí?
figures-trial = Estudio { $name }.
figures-who = { $group } (participaron { $people }).
figures-who-unknown = { $group }.
figures-design-randomised = El azar decidió quién recibió cada tratamiento. Así los grupos se parecen.
figures-design-not-randomised = El azar no decidió quién recibió cada tratamiento. Los grupos pueden diferir en otras cosas.
figures-benefit = Para qué se da
figures-harm = Efectos secundarios
figures-survival = Cuántas personas estaban vivas
figures-benefit-none = No hemos leído ninguna cifra sobre esto en una buena fuente. Eso no significa que no hubiera beneficio.
figures-harm-none = No hemos leído ninguna cifra sobre esto en una buena fuente. Eso no significa que no hubiera efectos secundarios.
figures-survival-asks = Este estudio también contó cuántas personas estaban vivas. Algunas personas quieren saberlo, otras no.
figures-survival-show = Mostrar cuántas estaban vivas
figures-survival-hide = Ocultar cuántas estaban vivas
figures-what = { $outcome }, { $time }
figures-finding = { $what }: { $first } de { $of }, frente a { $second } de { $of }.
figures-finding-three = { $what }: { $first }, { $second } y { $third } de { $of }.
figures-time-weeks = { $count ->
    [one] después de 1 semana
   *[other] después de { $count } semanas
  }
figures-time-months = { $count ->
    [one] después de 1 mes
   *[other] después de { $count } meses
  }
figures-time-years = { $count ->
    [one] después de 1 año
   *[other] después de { $count } años
  }
figures-time-treatment = durante el tratamiento
figures-time-after-treatment = después del tratamiento
figures-time-surgery = en la operación
figures-time-study = mientras duró el estudio
figures-range = El número verdadero bien puede estar entre { $low } y { $high } de { $of } (marcas más claras y con punto).
figures-range-none = No se publicó ningún margen.
figures-report = Lo leímos en un informe sobre el estudio, no en el artículo mismo.
figures-table = Mostrar como tabla
figures-table-have = Les pasó a
figures-table-others = No les pasó a
figures-table-range = Margen
figures-table-no-range = no se publicó
figures-table-between = de { $low } a { $high }
figures-table-published = Como se publicó
figures-of = { $count } de { $of }
figures-source = De dónde viene esto (revisado el { $checked })
approvals = Dónde está permitido
approvals-explained = Las normas cambian. Su equipo médico sabe qué vale donde usted vive.
market-us = Estados Unidos
market-eu = Unión Europea
market-switzerland = Suiza
approval-status-approved = permitido.
approval-status-approved-since = permitido desde { $span ->
    [day] el { $since }.
   *[other] { $since }.
  }
approval-status-accelerated = permitido antes de lo usual. Aún se debe mostrar que ayuda.
approval-status-accelerated-since = permitido antes de lo usual, desde { $span ->
    [day] el { $since }.
   *[other] { $since }.
  } Aún se debe mostrar que ayuda.
approval-status-pending = solicitado, aún sin decidir.
approval-status-not-found = no hemos encontrado que esté permitido.
approval-as-of = (a fecha de { $date })

## On somebody else's page

embed-title = Guidepost: una guía a la que puede preguntar
embed-blocked = La guía interactiva no se pudo abrir en esta página. Puede que las reglas de este sitio no lo permitan. No se debe a nada que usted haya hecho. Su equipo médico puede contestar sus preguntas.

## Lado a lado

compare = Lado a lado
compare-pick = Comparar
compare-count = { $count ->
    [1] Una elegida. Elija una o dos más.
    [2] Dos elegidas. Puede elegir una más.
   *[other] Tres elegidas. No caben más.
  }
compare-off = Quitar:
compare-clear = Quitar todas
compare-lead = Se hacen las mismas preguntas a cada una. El orden no indica cuál es mejor.
compare-stands = Cómo queda
compare-strength = Con qué firmeza se dice
compare-answers = Sus respuestas en las que se basa
compare-open = Qué falta por saber
compare-against = Qué habla en contra, o hay que descartar
compare-watch = A qué prestar atención
compare-nothing = Aquí no se nombra nada.
compare-nothing-figures = Aquí no se muestran cifras de estudios sobre esta opción. Puede haberlas: pregunte a su equipo.
compare-nothing-option-reasons = Con sus respuestas hasta ahora, la guía no da ninguna razón para ella.
compare-nothing-option-finds = No es una prueba.
compare-nothing-compare-answers = Hasta ahora no se basa en ninguna de sus respuestas.
compare-nothing-compare-open = Ya no queda nada por saber que cambie cómo queda.
compare-nothing-compare-against = La guía no nombra aquí nada en contra. Puede que su equipo sepa de algo.
compare-nothing-compare-watch = La guía no nombra aquí nada en especial. Pregunte a su equipo a qué prestar atención.
compare-studies = Abrir las cifras
compare-apart = Cada estudio observó a otras personas. Las cifras de estudios distintos no se pueden comparar entre sí.

## El camino de las respuestas a una opción

map = Cómo llevan hasta aquí sus respuestas
map-press = Cada respuesta abre su pregunta, para que pueda cambiarla.
map-for = Qué puede llevar a ella
map-against = Qué puede hablar en contra
map-met = Su respuesta encaja
map-open = Todavía no se sabe
map-not = Su respuesta, que lleva a otro sitio
map-speaks = Su respuesta, que habla en contra
map-says = La guía dice:
map-so = Así queda:

## Palabras explicadas

terms = Palabras
terms-explained = En las tarjetas estas palabras tienen una línea de puntos: pulse una para leer qué significa. Debajo de una pregunta están en una lista.
terms-here = Palabras explicadas: { $words }
