<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Digitization</source>
        <translation>Оцифровка</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>List of titles</source>
        <translation>Список названий</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Новая партия</translation>
    </message>
    <message>
        <source>Move the title forward</source>
        <translation>Перевести на следующий этап</translation>
    </message>
    <message>
        <source>Send the title back</source>
        <translation>Вернуть на предыдущий этап</translation>
    </message>
    <message>
        <source>Attach a PDF or page images</source>
        <translation>Приложить PDF или изображения страниц</translation>
    </message>
    <message>
        <source>Put the chosen titles into a batch…</source>
        <translation>Включить выбранные названия в партию…</translation>
    </message>
    <message>
        <source>My work in digitization</source>
        <translation>Моя работа по оцифровке</translation>
    </message>
    <message>
        <source>Take the work, or give it back</source>
        <translation>Взять работу или вернуть её</translation>
    </message>
    <message>
        <source>Hold the work, or release it</source>
        <translation>Отложить работу или снова открыть её</translation>
    </message>
    <message>
        <source>Skip the stage…</source>
        <translation>Пропустить этап…</translation>
    </message>
    <message>
        <source>Print the slip of the title</source>
        <translation>Напечатать сопроводительный листок издания</translation>
    </message>
    <message>
        <source>Check the pages of the title</source>
        <translation>Проверить страницы названия</translation>
    </message>
    <message>
        <source>Choose titles for digitization</source>
        <translation>Отобрать названия для оцифровки</translation>
    </message>
    <message>
        <source>Put the marked candidates on the queue</source>
        <translation>Поставить отмеченные названия в очередь</translation>
    </message>
    <message>
        <source>Put the first candidates on the queue</source>
        <translation>Поставить в очередь названия с начала списка</translation>
    </message>
    <message>
        <source>Lists of what is digitized elsewhere…</source>
        <translation>Списки оцифрованного в других местах…</translation>
    </message>
    <message>
        <source>Scans that arrive in a folder</source>
        <translation>Сканы, поступающие в папку</translation>
    </message>
    <message>
        <source>Scan pages of the title</source>
        <translation>Сканировать страницы издания</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок сдачи</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Nothing was taken: chosen are %1, and the batch of %2 has room for %3.</source>
        <translation>Ничего не взято. Выбрано: %1; размер партии: %2; свободных мест: %3.</translation>
    </message>
    <message>
        <source>Nothing was taken: all of these are on the queue or digitized already.</source>
        <translation>Ничего не взято: всё это уже стоит в очереди или оцифровано.</translation>
    </message>
    <message>
        <source>Nothing was taken: no title is chosen.</source>
        <translation>Ничего не взято: ни одно название не выбрано.</translation>
    </message>
    <message>
        <source>Nothing was taken: at most %1 titles can be taken at once.</source>
        <translation>Ничего не взято. За один раз можно взять названий: не больше %1.</translation>
    </message>
    <message>
        <source>Say whose list it is, for example Kitap.kz.</source>
        <translation>Укажите, чей это список, например Kitap.kz.</translation>
    </message>
    <message>
        <source>The list has no titles; the former one stays.</source>
        <translation>В списке нет названий; остаётся прежний.</translation>
    </message>
    <message>
        <source>The list was not taken: it has more than %1 titles.</source>
        <translation>Список не принят: названий в нём больше, чем %1.</translation>
    </message>
    <message>
        <source>There is no list of “%1”.</source>
        <translation>Списка источника «%1» нет.</translation>
    </message>
    <message>
        <source>%1 is no table, or it is damaged. CSV and XLSX are read.</source>
        <translation>%1 – не таблица, или файл повреждён. Читаются CSV и XLSX.</translation>
    </message>
    <message>
        <source>%1 was not read: it is larger than any table that is taken.</source>
        <translation>%1 не прочитан: он больше любой таблицы, которую можно принять.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 не открывается.</translation>
    </message>
    <message>
        <source>Which column of %1 has the titles is not known. Say which one.</source>
        <translation>Неизвестно, в каком столбце таблицы %1 стоят названия. Укажите этот столбец.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>В таблице нет столбца «%1».</translation>
    </message>
    <message>
        <source>digitized here</source>
        <translation>оцифровано здесь</translation>
    </message>
    <message>
        <source>on the queue</source>
        <translation>стоит в очереди</translation>
    </message>
    <message>
        <source>dropped from the queue before</source>
        <translation>раньше было снято с очереди</translation>
    </message>
    <message>
        <source>another edition is digitized or on the queue</source>
        <translation>другое издание оцифровано или стоит в очереди</translation>
    </message>
    <message>
        <source>digitized elsewhere</source>
        <translation>оцифровано в другом месте</translation>
    </message>
    <message>
        <source>another edition is digitized elsewhere</source>
        <translation>другое издание оцифровано в другом месте</translation>
    </message>
    <message>
        <source>no copy to be scanned</source>
        <translation>нет экземпляра для сканирования</translation>
    </message>
    <message>
        <source>no copy on the shelf</source>
        <translation>на полке нет экземпляра</translation>
    </message>
    <message>
        <source>a copy is missing</source>
        <translation>один экземпляр утерян</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>requests that were not met (%1)</source>
        <translation>отказы читателям (%1)</translation>
    </message>
    <message>
        <source>loans of the last three years (%1)</source>
        <translation>выдачи за последние три года (%1)</translation>
    </message>
    <message>
        <source>a copy is damaged</source>
        <translation>есть повреждённый экземпляр</translation>
    </message>
    <message>
        <source>the only copy</source>
        <translation>единственный экземпляр</translation>
    </message>
    <message>
        <source>older than fifty years</source>
        <translation>старше пятидесяти лет</translation>
    </message>
    <message>
        <source>the rights are cleared</source>
        <translation>права решены</translation>
    </message>
    <message>
        <source>Added: %1. Removed: %2. As before: %3.</source>
        <translation>Добавлено: %1. Убрано: %2. Без изменений: %3.</translation>
    </message>
    <message>
        <source>Repeated lines: %1.</source>
        <translation>Повторяющихся строк: %1.</translation>
    </message>
</context>
<context>
    <name>ChoosingTable</name>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Важно знать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
</context>
<context>
    <name>Derivatives</name>
    <message>
        <source>Not made: the title has no scanned pages yet.</source>
        <translation>Не создано: у названия ещё нет отсканированных страниц.</translation>
    </message>
    <message>
        <source>Not made: no page has a text yet. Have the pages recognised first.</source>
        <translation>Не создано: ни у одной страницы ещё нет текста. Сначала распознайте страницы.</translation>
    </message>
    <message>
        <source>Not made: the scan of page %1 cannot be read. Check the kept files, and scan the page anew if it is damaged.</source>
        <translation>Не создано: скан страницы %1 не читается. Проверьте сохранённые файлы и, если скан повреждён, отсканируйте страницу заново.</translation>
    </message>
    <message>
        <source>Not made: the text has characters that no usual font has, first on page %1: %2. Correct them there.</source>
        <translation>Не создано: в тексте есть знаки, которых нет ни в одном обычном шрифте, первый на странице %1: %2. Исправьте их там.</translation>
    </message>
    <message>
        <source>Not kept: the file that was made does not hold what an archived PDF promises (%1).</source>
        <translation>Не сохранено: созданный файл не отвечает требованиям архивного PDF (%1).</translation>
    </message>
    <message>
        <source>Not made: the program %1 ended badly; the book may be too large for the memory of this computer.</source>
        <translation>Не создано: программа %1 завершилась неудачно; возможно, книга слишком велика для памяти этого компьютера.</translation>
    </message>
    <message>
        <source>Not made: the program that makes Word and EPUB files is not installed on this computer: %1.</source>
        <translation>Не создано: на этом компьютере не установлена программа, которая создаёт файлы Word и EPUB: %1.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>простой текст</translation>
    </message>
    <message>
        <source>There is a folder of this name already: %1. Nothing was written.</source>
        <translation>Папка с таким именем уже есть: %1. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Digitization</name>
    <message>
        <source>This title is in the digitization queue already.</source>
        <translation>Это название уже в очереди на оцифровку.</translation>
    </message>
    <message>
        <source>From “%1” it cannot go to “%2”.</source>
        <translation>С этапа «%1» нельзя перейти на этап «%2».</translation>
    </message>
    <message>
        <source>A PDF must be attached before “%1”.</source>
        <translation>До этапа «%1» нужно приложить PDF.</translation>
    </message>
    <message>
        <source>Write the reason for “%1” in a note.</source>
        <translation>«%1»: запишите причину в примечании.</translation>
    </message>
    <message numerus="yes">
        <source>The batch is full: %n title(s).</source>
        <translation>
            <numerusform>Партия заполнена: %n название.</numerusform>
            <numerusform>Партия заполнена: %n названия.</numerusform>
            <numerusform>Партия заполнена: %n названий.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such batch any more.</source>
        <translation>Такой партии больше нет.</translation>
    </message>
    <message>
        <source>There is a batch “%1” already.</source>
        <translation>Партия «%1» уже есть.</translation>
    </message>
    <message>
        <source>%1 is not a PDF or an image that can be opened.</source>
        <translation>Файл %1 не открывается ни как PDF, ни как изображение.</translation>
    </message>
    <message>
        <source>The very same file is attached already.</source>
        <translation>Этот же файл уже приложен.</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>на отборе</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>checking rights</source>
        <translation>проверка прав</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>подготовка</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>сканирование</translation>
    </message>
    <message>
        <source>page check</source>
        <translation>проверка страниц</translation>
    </message>
    <message>
        <source>text recognition</source>
        <translation>распознавание текста</translation>
    </message>
    <message>
        <source>proofreading</source>
        <translation>вычитка</translation>
    </message>
    <message>
        <source>final check</source>
        <translation>итоговая проверка</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>упаковано</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>returned for rework</source>
        <translation>возвращено на доработку</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снято с очереди</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>краеведение</translation>
    </message>
    <message>
        <source>rare book</source>
        <translation>редкая книга</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>по запросу</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>It is not in the digitization queue.</source>
        <translation>Этого названия нет в очереди на оцифровку.</translation>
    </message>
    <message>
        <source>%1 was not taken: it takes too long or too much memory to read.</source>
        <translation>Файл %1 не принят: его чтение требует слишком много времени или памяти.</translation>
    </message>
    <message>
        <source>preparing the files</source>
        <translation>подготовка файлов</translation>
    </message>
    <message>
        <source>Its files, its batch and its due date stay as they are. Stage: %1.</source>
        <translation>Файлы, партия и срок больше не меняются. Этап: %1.</translation>
    </message>
    <message>
        <source>%1 was not taken: it is protected by a password.</source>
        <translation>Файл %1 не принят: он защищён паролем.</translation>
    </message>
    <message>
        <source>%1 was not taken: the password does not open it.</source>
        <translation>Файл %1 не принят: пароль не подходит.</translation>
    </message>
    <message>
        <source>%1 was not taken: it is not built like a real document (most of it is empty, or its pages are nested without end).</source>
        <translation>Файл %1 не принят: он устроен не так, как настоящий документ (большая часть пуста или страницы вложены без конца).</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>изображение %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стр.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>PDF, protected</source>
        <translation>PDF, защищён</translation>
    </message>
</context>
<context>
    <name>FilesFolder</name>
    <message>
        <source>Scans and other files need a folder that every desk reaches. Name it in the connection of this library.</source>
        <translation>Для сканов и других файлов нужна папка, доступная с каждой кафедры. Укажите её в подключении этой библиотеки.</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Библиотека и подключение…</translation>
    </message>
</context>
<context>
    <name>IntoBatch</name>
    <message>
        <source>Putting titles into a batch</source>
        <translation>Включение названий в партию</translation>
    </message>
    <message>
        <source>Put into the batch: %1.</source>
        <translation>Включено в партию: %1.</translation>
    </message>
    <message>
        <source>Sent already, or no room in the batch: %1.</source>
        <translation>Уже отправлены или партия заполнена: %1.</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>доработка</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Приоритет %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок сдачи</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стр.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>поднято в очереди</translation>
    </message>
    <message>
        <source>At this stage</source>
        <translation>На этапе</translation>
    </message>
</context>
<context>
    <name>PageLine</name>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 из %2</translation>
    </message>
    <message>
        <source>printed number %1</source>
        <translation>печатный номер %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>There is no such page in the book any more.</source>
        <translation>Такой страницы в книге больше нет.</translation>
    </message>
    <message>
        <source>This page has no picture: it is marked as not there.</source>
        <translation>У этой страницы нет изображения: она отмечена как отсутствующая.</translation>
    </message>
    <message>
        <source>Write why the page is not there.</source>
        <translation>Напишите, почему страницы нет.</translation>
    </message>
    <message>
        <source>“%1” has no number by which the next pages could be labelled.</source>
        <translation>В «%1» нет числа, по которому можно пронумеровать следующие страницы.</translation>
    </message>
    <message>
        <source>The cut must lie within the page, not at its edge.</source>
        <translation>Линия разреза должна проходить внутри страницы, а не по её краю.</translation>
    </message>
    <message>
        <source>There is no such chapter any more.</source>
        <translation>Такой главы больше нет.</translation>
    </message>
    <message>
        <source>Write the heading of the chapter.</source>
        <translation>Напишите заголовок главы.</translation>
    </message>
    <message>
        <source>%1 was not taken: the book has this very picture already.</source>
        <translation>%1 не принят: это самое изображение в книге уже есть.</translation>
    </message>
    <message>
        <source>%1 was not taken: a page is replaced by a file with one picture.</source>
        <translation>%1 не принят: страница заменяется файлом с одним изображением.</translation>
    </message>
    <message>
        <source>There are no files to be taken.</source>
        <translation>Нет файлов, которые можно принять.</translation>
    </message>
    <message>
        <source>page of text</source>
        <translation>страница текста</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>обложка</translation>
    </message>
    <message>
        <source>title page</source>
        <translation>титульный лист</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>выходные сведения</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>оглавление</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>вклейка</translation>
    </message>
    <message>
        <source>foldout</source>
        <translation>складной лист</translation>
    </message>
    <message>
        <source>blank page</source>
        <translation>пустая страница</translation>
    </message>
    <message>
        <source>target sheet, not of the book</source>
        <translation>служебный лист, не из книги</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ещё не просмотрена</translation>
    </message>
    <message>
        <source>good</source>
        <translation>годная</translation>
    </message>
    <message>
        <source>has a defect</source>
        <translation>с дефектом</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>нерезкая</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>обрезана</translation>
    </message>
    <message>
        <source>crooked</source>
        <translation>перекошена</translation>
    </message>
    <message>
        <source>a finger or another thing in the picture</source>
        <translation>в кадр попал палец или посторонний предмет</translation>
    </message>
    <message>
        <source>in the wrong place</source>
        <translation>не на своём месте</translation>
    </message>
    <message>
        <source>a page is missing here</source>
        <translation>здесь пропущена страница</translation>
    </message>
    <message>
        <source>nothing is printed on it</source>
        <translation>на ней ничего не напечатано</translation>
    </message>
    <message>
        <source>looks like page no. %1</source>
        <translation>похожа на страницу № %1</translation>
    </message>
    <message>
        <source>crooked by %1°</source>
        <translation>перекос: %1°</translation>
    </message>
    <message>
        <source>letters touch an edge</source>
        <translation>буквы касаются края</translation>
    </message>
    <message>
        <source>not sharp</source>
        <translation>нерезко</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>слишком темно</translation>
    </message>
    <message>
        <source>the print is too pale</source>
        <translation>печать слишком бледная</translation>
    </message>
    <message>
        <source>the file does not say its resolution</source>
        <translation>в файле не указано разрешение</translation>
    </message>
    <message>
        <source>low resolution: %1 dpi</source>
        <translation>низкое разрешение: %1 dpi</translation>
    </message>
    <message>
        <source>no page before it has the number %1</source>
        <translation>перед ней нет страницы с номером %1</translation>
    </message>
    <message>
        <source>its text is not in the language of the book</source>
        <translation>текст не на языке книги</translation>
    </message>
    <message>
        <source>no text was read, but something is printed on it</source>
        <translation>текст не распознан, хотя на странице что-то напечатано</translation>
    </message>
    <message>
        <source>a part of its text was not read</source>
        <translation>часть текста не распознана</translation>
    </message>
    <message>
        <source>There is no such scanner at this computer, or it is switched off.</source>
        <translation>На этом компьютере нет такого сканера, или он выключен.</translation>
    </message>
    <message>
        <source>The scanner is used by another program.</source>
        <translation>Сканер занят другой программой.</translation>
    </message>
    <message>
        <source>You may not use this scanner: the administrator of the computer gives the right.</source>
        <translation>У вас нет права на этот сканер: его даёт администратор компьютера.</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner.</source>
        <translation>В сканере застряла бумага.</translation>
    </message>
    <message>
        <source>The cover of the scanner is open.</source>
        <translation>Крышка сканера открыта.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of the scanner.</source>
        <translation>В автоподатчике сканера нет бумаги.</translation>
    </message>
    <message>
        <source>The scanner has no feeder: scan page by page.</source>
        <translation>У сканера нет автоподатчика: сканируйте по одной странице.</translation>
    </message>
    <message>
        <source>The scanner does not scan with this resolution.</source>
        <translation>Сканер не сканирует с таким разрешением.</translation>
    </message>
    <message>
        <source>The scanner does not do what was asked of it.</source>
        <translation>Сканер не умеет того, что от него требуется.</translation>
    </message>
    <message>
        <source>The picture of the scanner is too large: choose a smaller resolution.</source>
        <translation>Изображение сканера слишком велико: выберите меньшее разрешение.</translation>
    </message>
    <message>
        <source>The scanner reports a failure. Switch it off and on and scan again.</source>
        <translation>Сканер сообщает о неисправности. Выключите и включите его и сканируйте снова.</translation>
    </message>
    <message>
        <source>The scanner has not answered for three minutes.</source>
        <translation>Сканер не отвечает уже три минуты.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>There is no such page.</source>
        <translation>Такой страницы нет.</translation>
    </message>
    <message>
        <source>The page has no scan, so there is nothing to read.</source>
        <translation>У страницы нет скана, распознавать нечего.</translation>
    </message>
    <message>
        <source>A person has corrected the text of this scan (version %1). It stays; scan the page anew to have it read again.</source>
        <translation>Текст этого скана исправлен человеком (версия %1). Он остаётся; чтобы распознать страницу снова, отсканируйте её заново.</translation>
    </message>
    <message>
        <source>The page has no version %1 of its text for the present scan.</source>
        <translation>У нынешнего скана страницы нет такой версии текста: %1.</translation>
    </message>
    <message>
        <source>The page has no text yet.</source>
        <translation>У страницы ещё нет текста.</translation>
    </message>
    <message>
        <source>“%1” names no languages of recognition. They are written like this: kaz+rus.</source>
        <translation>«%1» — не языки распознавания. Они пишутся так: kaz+rus.</translation>
    </message>
    <message>
        <source>The record does not tell in which language the pages are. Choose the languages of recognition.</source>
        <translation>По записи не видно, на каком языке страницы. Выберите языки распознавания.</translation>
    </message>
    <message>
        <source>The language “%1” is not installed for recognition on this computer.</source>
        <translation>На этом компьютере для распознавания не установлен язык «%1».</translation>
    </message>
    <message>
        <source>The title has no scanned pages that could be read.</source>
        <translation>У названия нет отсканированных страниц, которые можно распознать.</translation>
    </message>
    <message>
        <source>That is more text than a page has.</source>
        <translation>Для одной страницы текста слишком много.</translation>
    </message>
    <message>
        <source>Another computer reads this page by now, or it has another scan.</source>
        <translation>Эту страницу уже распознаёт другой компьютер, или у неё другой скан.</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>распознан</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation>исправлен человеком</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортирован</translation>
    </message>
    <message>
        <source>not proofread</source>
        <translation>не вычитан</translation>
    </message>
    <message>
        <source>proofread in part</source>
        <translation>вычитан частично</translation>
    </message>
    <message>
        <source>proofread</source>
        <translation>вычитан</translation>
    </message>
    <message>
        <source>The scan cannot be opened.</source>
        <translation>Скан не открывается.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Файл защищён паролем.</translation>
    </message>
    <message>
        <source>The file is not built like a real document.</source>
        <translation>Файл устроен не как настоящий документ.</translation>
    </message>
    <message>
        <source>Reading took too long or too much memory.</source>
        <translation>Распознавание заняло слишком много времени или памяти.</translation>
    </message>
    <message>
        <source>A language is not installed for recognition on the computer that reads.</source>
        <translation>На компьютере, который распознаёт, не установлен нужный язык.</translation>
    </message>
    <message>
        <source>The file of the scan is not in the folder of the library.</source>
        <translation>Файла скана нет в папке библиотеки.</translation>
    </message>
    <message>
        <source>The program that read the page ended each time before it was done.</source>
        <translation>Программа, распознававшая страницу, каждый раз завершалась раньше времени.</translation>
    </message>
    <message>
        <source>The text could not be written to the folder of the library.</source>
        <translation>Не удалось записать текст в папку библиотеки.</translation>
    </message>
    <message>
        <source>Recognising the text of pages</source>
        <translation>Распознавание текста страниц</translation>
    </message>
    <message>
        <source>Pages read: %1. Pages that could not be read: %2.</source>
        <translation>Прочитано страниц: %1. Не удалось прочитать: %2.</translation>
    </message>
    <message>
        <source>Each page has its text already.</source>
        <translation>У каждой страницы текст уже есть.</translation>
    </message>
    <message>
        <source>In the language of the record</source>
        <translation>На языке записи</translation>
    </message>
    <message>
        <source>In Kazakh and Russian</source>
        <translation>На казахском и русском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>In Cyrillic letters of any language, as a draft</source>
        <translation>Кириллица любого языка, черновик</translation>
    </message>
    <message>
        <source>The title stays at this stage: %1.</source>
        <translation>Книга остаётся на этом этапе: %1.</translation>
    </message>
    <message>
        <source>Pages read: %1.</source>
        <translation>Прочитано страниц: %1.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>It cannot go to “%1” yet.</source>
        <translation>Перевести на этап «%1» пока нельзя.</translation>
    </message>
    <message>
        <source>There is no work to be taken at “%1”.</source>
        <translation>В состоянии «%1» нет работы, которую можно взять.</translation>
    </message>
    <message>
        <source>%1 has this work.</source>
        <translation>Эта работа у сотрудника: %1.</translation>
    </message>
    <message>
        <source>Nobody has taken this work.</source>
        <translation>Эту работу никто не взял.</translation>
    </message>
    <message>
        <source>The work is held: %1</source>
        <translation>Работа отложена: %1</translation>
    </message>
    <message>
        <source>The work has failed: %1</source>
        <translation>Работа не удалась: %1</translation>
    </message>
    <message>
        <source>The work is neither held nor failed.</source>
        <translation>Работа не отложена и не сорвана.</translation>
    </message>
    <message>
        <source>“%1” cannot be skipped.</source>
        <translation>Этап «%1» пропустить нельзя.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Напишите причину.</translation>
    </message>
    <message>
        <source>It is sent back to “%1” with a defect: say what is to be mended there.</source>
        <translation>На этап «%1» возвращают с дефектом: укажите, что там исправить.</translation>
    </message>
    <message>
        <source>There is no such defect any more.</source>
        <translation>Такого дефекта больше нет.</translation>
    </message>
    <message>
        <source>The defect is closed already: %1.</source>
        <translation>Дефект уже закрыт: %1.</translation>
    </message>
    <message>
        <source>The page is not of this title.</source>
        <translation>Эта страница не из этого издания.</translation>
    </message>
    <message>
        <source>Name the document of the contract.</source>
        <translation>Укажите документ договора.</translation>
    </message>
    <message>
        <source>While the rights are unknown, it may be neither delivered nor downloaded.</source>
        <translation>Пока права неизвестны, издание нельзя ни передавать, ни давать скачивать.</translation>
    </message>
    <message>
        <source>The limit of a stage is from 1 to %1.</source>
        <translation>Предел этапа – от 1 до %1.</translation>
    </message>
    <message>
        <source>“%1” checks the work of no other stage.</source>
        <translation>На этапе «%1» не проверяют работу другого этапа.</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>held</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалась</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>возвращена</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>page missing</source>
        <translation>нет страницы</translation>
    </message>
    <message>
        <source>page twice</source>
        <translation>страница повторяется</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>обрезана</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>нерезкая</translation>
    </message>
    <message>
        <source>crooked</source>
        <translation>перекошена</translation>
    </message>
    <message>
        <source>too dark or too light</source>
        <translation>слишком темно или слишком светло</translation>
    </message>
    <message>
        <source>fingers in the picture</source>
        <translation>в кадре пальцы</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>неверный порядок</translation>
    </message>
    <message>
        <source>wrong resolution</source>
        <translation>неверное разрешение</translation>
    </message>
    <message>
        <source>read in the wrong language</source>
        <translation>распознано не на том языке</translation>
    </message>
    <message>
        <source>errors in the text</source>
        <translation>ошибки в тексте</translation>
    </message>
    <message>
        <source>wrong description</source>
        <translation>неверное описание</translation>
    </message>
    <message>
        <source>damaged file</source>
        <translation>файл повреждён</translation>
    </message>
    <message>
        <source>remark of the receiver</source>
        <translation>замечание получателя</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>исправлен</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>оставлен как есть</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>общественное достояние</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>договор</translation>
    </message>
    <message>
        <source>permitted by law</source>
        <translation>разрешено законом</translation>
    </message>
    <message>
        <source>owner of the rights not found</source>
        <translation>правообладатель не найден</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>The rights are not decided.</source>
        <translation>Решения о правах нет.</translation>
    </message>
    <message>
        <source>There are neither pages nor a PDF.</source>
        <translation>Нет ни страниц, ни PDF.</translation>
    </message>
    <message>
        <source>Pages that nobody has checked: %1.</source>
        <translation>Непроверенных страниц: %1.</translation>
    </message>
    <message>
        <source>Pages with a defect: %1.</source>
        <translation>Страниц с дефектом: %1.</translation>
    </message>
    <message>
        <source>Pages without a text: %1.</source>
        <translation>Страниц без текста: %1.</translation>
    </message>
    <message>
        <source>The book is marked as Kazakh, and its texts have not one Kazakh letter.</source>
        <translation>Книга отмечена как казахская, а в её текстах нет ни одной казахской буквы.</translation>
    </message>
    <message>
        <source>Open defects: %1.</source>
        <translation>Открытых дефектов: %1.</translation>
    </message>
    <message>
        <source>There is no PDF.</source>
        <translation>Нет PDF.</translation>
    </message>
    <message>
        <source>Whoever did the work does not check it: %1 did. Another person checks it; a library with one worker can switch this rule off.</source>
        <translation>Кто сделал работу, тот её не проверяет, а сделал её сотрудник: %1. Проверяет другой; библиотека с одним сотрудником может отключить это правило.</translation>
    </message>
    <message>
        <source>The stage is full: at most %1.</source>
        <translation>Этап заполнен: не больше %1.</translation>
    </message>
    <message>
        <source>The book is on loan.</source>
        <translation>Книга выдана.</translation>
    </message>
    <message>
        <source>The book is not on its shelf: %1.</source>
        <translation>Книги нет на полке: %1.</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>отложена: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>не удалась: %1</translation>
    </message>
    <message>
        <source>%1, pass %2</source>
        <translation>%1, круг %2</translation>
    </message>
    <message>
        <source>shown in the library</source>
        <translation>показывать в библиотеке</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>передавать</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>скачивать</translation>
    </message>
    <message>
        <source>may be: %1</source>
        <translation>разрешено: %1</translation>
    </message>
    <message>
        <source>the author died in %1</source>
        <translation>год смерти автора: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>free to take</source>
        <translation>можно взять</translation>
    </message>
    <message>
        <source>stage done</source>
        <translation>этап выполнен</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>снята</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>не исправлен</translation>
    </message>
    <message>
        <source>pages could not be read</source>
        <translation>некоторые страницы не удалось прочитать</translation>
    </message>
    <message>
        <source>the pages were read in a wrong language</source>
        <translation>страницы прочитаны не на том языке</translation>
    </message>
    <message>
        <source>nobody has said in which languages to read it</source>
        <translation>не указано, на каких языках читать</translation>
    </message>
    <message>
        <source>not all files could be made</source>
        <translation>не все файлы удалось изготовить</translation>
    </message>
    <message>
        <source>The work of this stage is done: the title stands at “%1” now.</source>
        <translation>Работа этого этапа закончена: теперь книга на этапе «%1».</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchBar</name>
    <message>
        <source>Accepted %1, sent %2, ready %3, of %4</source>
        <translation>Принято %1, отправлено %2, готово %3, всего %4</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchForm</name>
    <message>
        <source>Begin the batch</source>
        <translation>Начать партию</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Название партии</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>How many titles</source>
        <translation>Число названий</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок сдачи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>The batch needs a name.</source>
        <translation>Дайте партии название.</translation>
    </message>
    <message>
        <source>Write the day as 27.02.2027.</source>
        <translation>Запишите дату так: 27.02.2027.</translation>
    </message>
    <message>
        <source>The batch “%1” was begun.</source>
        <translation>Партия «%1» начата.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchView</name>
    <message>
        <source>Begin a batch</source>
        <translation>Начать партию</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Titles of the batch</source>
        <translation>Издания партии</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>sent %1 of %2</source>
        <translation>отправлено %1 из %2</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>принято %1</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>готово %1</translation>
    </message>
    <message>
        <source>in work %1</source>
        <translation>в работе %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>A batch is a set of titles delivered together by one date.</source>
        <translation>Партия — это названия, которые сдают вместе к одному сроку.</translation>
    </message>
    <message>
        <source>No title is in this batch yet. Open a title to put it into the batch.</source>
        <translation>В этой партии нет названий. Название добавляют в партию на его странице.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BoardColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>At most %1 titles at once</source>
        <translation>Одновременно не больше %1 изданий</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BookFiles</name>
    <message>
        <source>%1: not made yet</source>
        <translation>%1: ещё не создан</translation>
    </message>
    <message>
        <source>%1: of %2; pages or texts were changed since</source>
        <translation>%1: создан %2; с тех пор изменились страницы или тексты</translation>
    </message>
    <message>
        <source>%1: of %2</source>
        <translation>%1: создан %2</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>Создать файлы</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Made of the pages</source>
        <translation>Создано из страниц</translation>
    </message>
    <message>
        <source>Making the files of a book</source>
        <translation>Создание файлов книги</translation>
    </message>
    <message>
        <source>Files made: %1</source>
        <translation>Создано файлов: %1</translation>
    </message>
    <message>
        <source>Each file is up to date already.</source>
        <translation>Все файлы и так актуальны.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Export as METS…</source>
        <translation>Выгрузить как METS…</translation>
    </message>
    <message>
        <source>Where the folder with METS is made</source>
        <translation>Где создать папку с METS</translation>
    </message>
    <message>
        <source>Exporting as METS</source>
        <translation>Выгрузка в METS</translation>
    </message>
    <message>
        <source>METS of %1 pages, %2 of them with text: %3</source>
        <translation>METS готов. Страниц: %1, из них с текстом: %2. Место: %3</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardDelegate</name>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardList</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Перевести на следующий этап</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Вернуть на предыдущий этап</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Снова открыть</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Отложить…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>отложена: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>не удалась: %1</translation>
    </message>
    <message>
        <source>pass %1</source>
        <translation>круг %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChoosingPane</name>
    <message>
        <source>Local history</source>
        <translation>Краеведение</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Редкие</translation>
    </message>
    <message>
        <source>The only copy of a title that is older than fifty years</source>
        <translation>Единственный экземпляр названия старше пятидесяти лет</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>Отказы читателям</translation>
    </message>
    <message>
        <source>Readers asked for it and did not get it</source>
        <translation>Читатели просили и не получили</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>Повреждённые экземпляры</translation>
    </message>
    <message>
        <source>Rights cleared</source>
        <translation>Права решены</translation>
    </message>
    <message>
        <source>Somebody has decided that it may be delivered</source>
        <translation>Решено, что это можно передавать</translation>
    </message>
    <message>
        <source>With copies</source>
        <translation>С экземплярами</translation>
    </message>
    <message>
        <source>A copy is there to be scanned</source>
        <translation>Есть экземпляр для сканирования</translation>
    </message>
    <message>
        <source>No other edition</source>
        <translation>Без других изданий</translation>
    </message>
    <message>
        <source>No other edition of the work is digitized or on the queue, here or elsewhere</source>
        <translation>Другое издание этого произведения не оцифровано и не стоит в очереди ни здесь, ни в других местах</translation>
    </message>
    <message>
        <source>Also what is digitized</source>
        <translation>И оцифрованные</translation>
    </message>
    <message>
        <source>Also what is digitized or on the queue, here or elsewhere</source>
        <translation>И то, что оцифровано или стоит в очереди, здесь или в других местах</translation>
    </message>
    <message>
        <source>Title, author, subject…</source>
        <translation>Название, автор, тема…</translation>
    </message>
    <message>
        <source>Put on the queue</source>
        <translation>Поставить в очередь</translation>
    </message>
    <message>
        <source>Titles that may be digitized</source>
        <translation>Названия, которые можно оцифровать</translation>
    </message>
    <message>
        <source>Before the year</source>
        <translation>Раньше года</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Digitized elsewhere…</source>
        <translation>Оцифровано в других местах…</translation>
    </message>
    <message>
        <source>The titles of the catalogue are being weighed…</source>
        <translation>Названия каталога оцениваются…</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n название</numerusform>
            <numerusform>%n названия</numerusform>
            <numerusform>%n названий</numerusform>
        </translation>
    </message>
    <message>
        <source>No title fits. Fewer switches find more.</source>
        <translation>Подходящих названий нет. С меньшим числом отметок найдётся больше.</translation>
    </message>
    <message>
        <source>Show all titles</source>
        <translation>Показать все названия</translation>
    </message>
    <message>
        <source>Score 0: nothing speaks for it yet.</source>
        <translation>Баллов 0: пока ничто не говорит в его пользу.</translation>
    </message>
    <message>
        <source>Score %1 = %2</source>
        <translation>Баллы: %1 = %2</translation>
    </message>
    <message>
        <source>To be known: %1</source>
        <translation>Важно знать: %1</translation>
    </message>
    <message>
        <source>Without a batch</source>
        <translation>Без партии</translation>
    </message>
    <message>
        <source>%1 (room for %2)</source>
        <translation>%1 (свободных мест: %2)</translation>
    </message>
    <message>
        <source>Marked: %1/%2</source>
        <translation>Отмечено: %1/%2</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Отмечено: %1</translation>
    </message>
    <message>
        <source>Take the first %1</source>
        <translation>Взять первые: %1</translation>
    </message>
    <message>
        <source>Put on the digitization queue: %1.</source>
        <translation>Поставлено в очередь на оцифровку: %1.</translation>
    </message>
    <message>
        <source>On the queue or digitized already: %1.</source>
        <translation>Уже в очереди или оцифровано: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DigitizationPage</name>
    <message>
        <source>Title or author</source>
        <translation>Заглавие, автор</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Новая партия</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Открыть каталог</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Views of the digitization</source>
        <translation>Виды оцифровки</translation>
    </message>
    <message>
        <source>Titles in digitization</source>
        <translation>Названия в оцифровке</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Оцифровка</translation>
    </message>
    <message>
        <source>Nothing is here yet. Titles are put on the queue from the catalogue.</source>
        <translation>Здесь пусто. Название ставят в очередь с его страницы в каталоге.</translation>
    </message>
    <message>
        <source>Choose a title in digitization first.</source>
        <translation>Сначала выберите название в оцифровке.</translation>
    </message>
    <message>
        <source>Open a title in digitization first.</source>
        <translation>Сначала откройте название в оцифровке.</translation>
    </message>
    <message>
        <source>%1: no book has this code.</source>
        <translation>%1: книги с таким кодом нет.</translation>
    </message>
    <message>
        <source>%1: several books have this code.</source>
        <translation>%1: такой код у нескольких книг.</translation>
    </message>
    <message>
        <source>This book is not on the digitization queue.</source>
        <translation>Этой книги нет в очереди на оцифровку.</translation>
    </message>
    <message>
        <source>Open its record</source>
        <translation>Открыть её запись</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Все партии</translation>
    </message>
    <message>
        <source>No title fits what you filter by.</source>
        <translation>Под этот отбор не подходит ни одно название.</translation>
    </message>
    <message>
        <source>Show all titles</source>
        <translation>Показать все названия</translation>
    </message>
    <message>
        <source>Mark titles in the list first.</source>
        <translation>Сначала отметьте названия в списке.</translation>
    </message>
    <message>
        <source>There is no batch yet. Make one first.</source>
        <translation>Партий ещё нет. Сначала создайте партию.</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Моя работа</translation>
    </message>
    <message>
        <source>You have taken no work. Space on a card of the board takes it.</source>
        <translation>Вы ещё не взяли работу. Пробел на карточке доски берёт её.</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Открыть доску</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Incoming scans</source>
        <translation>Входящие сканы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ElsewhereSheet</name>
    <message>
        <source>Choose a table…</source>
        <translation>Выбрать таблицу…</translation>
    </message>
    <message>
        <source>Import the list</source>
        <translation>Импортировать список</translation>
    </message>
    <message>
        <source>Digitized elsewhere</source>
        <translation>Оцифровано в других местах</translation>
    </message>
    <message>
        <source>Titles of these lists are not proposed for digitization. A new list of the same source takes the place of the former one.</source>
        <translation>Названия из этих списков не предлагаются для оцифровки. Новый список того же источника заменяет прежний.</translation>
    </message>
    <message>
        <source>Whose list it is</source>
        <translation>Чей это список</translation>
    </message>
    <message>
        <source>For example Kitap.kz</source>
        <translation>Например, Kitap.kz</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n title(s)</source>
        <translation>
            <numerusform>%1: %n название</numerusform>
            <numerusform>%1: %n названия</numerusform>
            <numerusform>%1: %n названий</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The list of %1 is removed.</source>
        <translation>Список убран: %1.</translation>
    </message>
    <message>
        <source>A list of titles</source>
        <translation>Список названий</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Reading a list of titles</source>
        <translation>Чтение списка названий</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) in the table.</source>
        <translation>
            <numerusform>В таблице %n название.</numerusform>
            <numerusform>В таблице %n названия.</numerusform>
            <numerusform>В таблице %n названий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows without a title: %1.</source>
        <translation>Строк без названия: %1.</translation>
    </message>
    <message>
        <source>The list of %1 is imported.</source>
        <translation>Список импортирован: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::IncomingPane</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. What is to become pages of a title lies in a folder of its own in the watched one, named by the number of the title or the code of its slip.</source>
        <translation>Пока ничего не поступило. Файлы, которые станут страницами издания, лежат в отдельной папке внутри наблюдаемой; она названа номером издания или кодом его сопроводительного листа.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>The folder in which scans arrive</source>
        <translation>Папка, в которую поступают сканы</translation>
    </message>
    <message>
        <source>%1 cannot be watched: it is not there, or belongs to the library itself.</source>
        <translation>За этой папкой нельзя наблюдать: %1. Её нет, или она принадлежит самой библиотеке.</translation>
    </message>
    <message>
        <source>Watching the folder of scans</source>
        <translation>Наблюдение за папкой сканов</translation>
    </message>
    <message>
        <source>the folder has neither the number of a title nor the code of its slip</source>
        <translation>имя папки – не номер издания и не код его сопроводительного листа</translation>
    </message>
    <message>
        <source>came in; the files could not be moved and lie there still</source>
        <translation>принято; файлы не удалось переместить, они лежат на месте</translation>
    </message>
    <message>
        <source>the title has these pages already</source>
        <translation>у издания эти страницы уже есть</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Прекратить наблюдение</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Наблюдать за папкой</translation>
    </message>
    <message>
        <source>No folder is chosen in which scans arrive.</source>
        <translation>Папка, в которую поступают сканы, не выбрана.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Наблюдается: %1</translation>
    </message>
    <message>
        <source>Not watched now: %1</source>
        <translation>Сейчас не наблюдается: %1</translation>
    </message>
    <message>
        <source>Pages that came in since the program began: %1</source>
        <translation>Принято страниц с запуска программы: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemFields</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок сдачи</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>без партии</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 27.02.2027.</source>
        <translation>«%1» — не дата. Запишите так: 27.02.2027.</translation>
    </message>
    <message>
        <source>Somebody else changed this title meanwhile. Your change was not written; here is what it is now.</source>
        <translation>Тем временем это название изменил кто-то другой. Ваше изменение не записано; здесь — как оно сейчас.</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>Поднять в очереди</translation>
    </message>
    <message>
        <source>Here is again what you typed before and what is not saved. The same was changed meanwhile; look before you go on.</source>
        <translation>Здесь снова то, что вы ввели раньше и что не сохранено. Тем временем то же самое изменили; посмотрите, прежде чем продолжать.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemPages</name>
    <message>
        <source>Back to the title (Esc)</source>
        <translation>Назад к названию (Esc)</translation>
    </message>
    <message>
        <source>This title is no longer in the digitization queue.</source>
        <translation>Этого названия больше нет в очереди на оцифровку.</translation>
    </message>
    <message>
        <source>Page check</source>
        <translation>Проверка страниц</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Вычитка</translation>
    </message>
    <message>
        <source>What is done with the pages</source>
        <translation>Что делается со страницами</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Сканирование</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemView</name>
    <message>
        <source>Move to…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Назад к доске (Esc)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Приложить…</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>Файлов нет.</translation>
    </message>
    <message>
        <source>No PDF is attached. Drop it here, or pictures of pages.</source>
        <translation>PDF не приложен. Перетащите сюда его или изображения страниц.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Move to another state</source>
        <translation>Перевести на другой этап</translation>
    </message>
    <message>
        <source>This title is no longer in the digitization queue.</source>
        <translation>Этого названия больше нет в очереди на оцифровку.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: its file is missing or damaged.</source>
        <translation>PDF не открывается: файл отсутствует или повреждён.</translation>
    </message>
    <message>
        <source>Move to “%1” (Alt+→)</source>
        <translation>Перевести: %1 (Alt+→)</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Перевести: %1</translation>
    </message>
    <message>
        <source>This title is accepted.</source>
        <translation>Это название принято.</translation>
    </message>
    <message>
        <source>PDF or page images</source>
        <translation>PDF или изображения страниц</translation>
    </message>
    <message>
        <source>PDF and images (%1)</source>
        <translation>PDF и изображения (%1)</translation>
    </message>
    <message>
        <source>Taking files into the library</source>
        <translation>Приём файлов в библиотеку</translation>
    </message>
    <message>
        <source>Files attached: %1</source>
        <translation>Приложено файлов: %1</translation>
    </message>
    <message>
        <source>The PDF cannot be shown here: it takes too long or too much memory.</source>
        <translation>Этот PDF нельзя показать: на него уходит слишком много времени или памяти.</translation>
    </message>
    <message>
        <source>The attached file was damaged; it is whole again.</source>
        <translation>Прикреплённый файл был повреждён; теперь он снова цел.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDF защищён паролем.</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Пароль…</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Пароль к PDF</translation>
    </message>
    <message>
        <source>The password does not open “%1”. Type it again; mind the keyboard layout and Caps Lock.</source>
        <translation>Пароль не подходит: «%1». Введите его ещё раз; проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. It is used until the program is closed and written nowhere.</source>
        <translation>Файл «%1» защищён паролем. Пароль действует, пока программа не закрыта, и нигде не записывается.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages: %1. No PDF was made of them yet.</source>
        <translation>Страниц: %1. PDF из них ещё не создан.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>Открыть страницы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::LearnedCorrections</name>
    <message>
        <source>Everywhere: %1 → %2 (Ctrl+7)</source>
        <translation>Везде: %1 → %2 (Ctrl+7)</translation>
    </message>
    <message>
        <source>Corrected so often: %1. Words on pages that nobody has proofread: %2.</source>
        <translation>Исправлено раз: %1. Слов на ещё не вычитанных страницах: %2.</translation>
    </message>
    <message>
        <source>Correcting a word in a title</source>
        <translation>Исправление слова в издании</translation>
    </message>
    <message>
        <source>Words corrected: %1, on pages: %2. Ctrl+Z takes it back.</source>
        <translation>Исправлено слов: %1, на страницах: %2. Ctrl+Z вернёт, как было.</translation>
    </message>
    <message>
        <source>Taking back a correction</source>
        <translation>Отмена исправления</translation>
    </message>
    <message>
        <source>The texts are as before, on pages: %1 of %2.</source>
        <translation>Тексты как прежде, страниц: %1 из %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Moves</name>
    <message>
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The reason, for the one who goes on with it</source>
        <translation>Причина — для того, кто продолжит работу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>«%1» to “%2”: why?</source>
        <translation>«%1» → «%2»: почему?</translation>
    </message>
    <message>
        <source>This title is accepted: nothing is left to be done.</source>
        <translation>Это название принято: делать больше нечего.</translation>
    </message>
    <message>
        <source>From “%1” there is no way back.</source>
        <translation>С этапа «%1» пути назад нет.</translation>
    </message>
    <message>
        <source>«%1»: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>What the work waits for</source>
        <translation>Чего ждёт работа</translation>
    </message>
    <message>
        <source>Stage where it is mended</source>
        <translation>Этап, где исправляют</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Дефект</translation>
    </message>
    <message>
        <source>what is recorded already</source>
        <translation>то, что уже записано</translation>
    </message>
    <message>
        <source>«%1»: what does the work wait for?</source>
        <translation>«%1»: чего ждёт работа?</translation>
    </message>
    <message>
        <source>«%1» without “%2”: why?</source>
        <translation>«%1» без этапа «%2»: почему?</translation>
    </message>
    <message>
        <source>«%1»: what is to be mended, and where?</source>
        <translation>«%1»: что исправить и на каком этапе?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>«%1»: taken</source>
        <translation>«%1»: работа взята</translation>
    </message>
    <message>
        <source>«%1»: given back</source>
        <translation>«%1»: работа возвращена</translation>
    </message>
    <message>
        <source>«%1»: held</source>
        <translation>«%1»: работа отложена</translation>
    </message>
    <message>
        <source>«%1»: may be taken again</source>
        <translation>«%1»: работу можно взять снова</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OtherText</name>
    <message>
        <source>The other text of the page</source>
        <translation>Другой текст страницы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageCheck</name>
    <message>
        <source>Good (Space)</source>
        <translation>Хорошая (пробел)</translation>
    </message>
    <message>
        <source>Defect (1–6)</source>
        <translation>Дефект (1–6)</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>There are no pages yet. Drop scans or a folder with them here: PDF, TIFF, JPEG, PNG.</source>
        <translation>Страниц пока нет. Перетащите сюда сканы или папку с ними: PDF, TIFF, JPEG, PNG.</translation>
    </message>
    <message>
        <source>Choose scans…</source>
        <translation>Выбрать сканы…</translation>
    </message>
    <message>
        <source>Next flagged (N)</source>
        <translation>Следующая отмеченная (N)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Fit to the width (W)</source>
        <translation>По ширине (W)</translation>
    </message>
    <message>
        <source>Whole page (P)</source>
        <translation>Вся страница (P)</translation>
    </message>
    <message>
        <source>Pages of the book</source>
        <translation>Страницы книги</translation>
    </message>
    <message>
        <source>The page at full size</source>
        <translation>Страница в полном размере</translation>
    </message>
    <message>
        <source>This page is not there: %1</source>
        <translation>Этой страницы нет: %1</translation>
    </message>
    <message>
        <source>← and → move the cut, Enter cuts, Shift+Enter makes the right half the first page, Esc leaves the page whole.</source>
        <translation>← и → двигают линию, Enter разрезает, с Shift+Enter первой станет правая половина, Esc оставляет страницу целой.</translation>
    </message>
    <message>
        <source>Pages: %1 · not looked at: %2 · good: %3 · with a defect: %4 · flagged by the program and not looked at: %5</source>
        <translation>Страниц: %1 · не просмотрено: %2 · хороших: %3 · с дефектом: %4 · отмечено программой и не просмотрено: %5</translation>
    </message>
    <message>
        <source>This is the last page. Pages nobody has looked at: %1.</source>
        <translation>Это последняя страница. Страниц, которые никто не смотрел: %1.</translation>
    </message>
    <message>
        <source>All pages are checked. Good: %1, with a defect: %2.</source>
        <translation>Все страницы проверены. Хороших: %1, с дефектом: %2.</translation>
    </message>
    <message>
        <source>No other page is flagged that nobody has looked at.</source>
        <translation>Других отмеченных и не просмотренных страниц нет.</translation>
    </message>
    <message>
        <source>Scans of pages</source>
        <translation>Сканы страниц</translation>
    </message>
    <message>
        <source>PDF and images (%1)</source>
        <translation>PDF и изображения (%1)</translation>
    </message>
    <message>
        <source>Scans that come after this page</source>
        <translation>Сканы, которые идут после этой страницы</translation>
    </message>
    <message>
        <source>A page is missing after this one: why?</source>
        <translation>После этой страницы одной нет: почему?</translation>
    </message>
    <message>
        <source>Keep its place</source>
        <translation>Оставить для неё место</translation>
    </message>
    <message>
        <source>Another scan of this page</source>
        <translation>Другой скан этой страницы</translation>
    </message>
    <message>
        <source>Number printed on this page; the next pages go on from it:</source>
        <translation>Номер, напечатанный на этой странице; следующие продолжают его:</translation>
    </message>
    <message>
        <source>Number from here on</source>
        <translation>Нумеровать отсюда</translation>
    </message>
    <message>
        <source>Heading of the chapter that begins on this page:</source>
        <translation>Заголовок главы, которая начинается на этой странице:</translation>
    </message>
    <message>
        <source>Mark the chapter</source>
        <translation>Отметить главу</translation>
    </message>
    <message>
        <source>Good, next page</source>
        <translation>Хорошая, следующая страница</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Не просмотрена</translation>
    </message>
    <message>
        <source>Next flagged page</source>
        <translation>Следующая отмеченная страница</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад к предыдущей странице</translation>
    </message>
    <message>
        <source>Rotate to the right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Rotate to the left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Split a double page…</source>
        <translation>Разделить разворот…</translation>
    </message>
    <message>
        <source>Printed number from here on…</source>
        <translation>Печатный номер отсюда и далее…</translation>
    </message>
    <message>
        <source>A chapter begins here…</source>
        <translation>Здесь начинается глава…</translation>
    </message>
    <message>
        <source>Insert scans after this page…</source>
        <translation>Вставить сканы после этой страницы…</translation>
    </message>
    <message>
        <source>A page is missing after this one…</source>
        <translation>После этой страницы одной нет…</translation>
    </message>
    <message>
        <source>Another scan of this page…</source>
        <translation>Другой скан этой страницы…</translation>
    </message>
    <message>
        <source>Add scans at the end…</source>
        <translation>Добавить сканы в конец…</translation>
    </message>
    <message>
        <source>Take the page out of the book</source>
        <translation>Убрать страницу из книги</translation>
    </message>
    <message>
        <source>What the page is</source>
        <translation>Вид страницы</translation>
    </message>
    <message>
        <source>Move the page towards the beginning</source>
        <translation>Переместить страницу к началу</translation>
    </message>
    <message>
        <source>Move the page towards the end</source>
        <translation>Переместить страницу к концу</translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>глава «%1»</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageEdits</name>
    <message>
        <source>The picture is two pages now.</source>
        <translation>Изображение теперь — две страницы.</translation>
    </message>
    <message>
        <source>The page was taken out of the book; its scan is kept.</source>
        <translation>Страница убрана из книги; её скан сохранён.</translation>
    </message>
    <message>
        <source>The printed numbers from this page on were taken away.</source>
        <translation>Печатные номера начиная с этой страницы убраны.</translation>
    </message>
    <message>
        <source>The printed numbers go on from %1.</source>
        <translation>Печатные номера продолжаются, начиная с %1.</translation>
    </message>
    <message>
        <source>A page that is not there has its place in the book now.</source>
        <translation>Для отсутствующей страницы в книге оставлено место.</translation>
    </message>
    <message>
        <source>“%1” begins on this page.</source>
        <translation>На этой странице начинается «%1».</translation>
    </message>
    <message>
        <source>Taking scans into the library</source>
        <translation>Приём сканов в библиотеку</translation>
    </message>
    <message>
        <source>Pages added: %1</source>
        <translation>Добавлено страниц: %1</translation>
    </message>
    <message>
        <source>Pages added: %1. Files that the book has already: %2.</source>
        <translation>Добавлено страниц: %1. Файлов, которые в книге уже есть: %2.</translation>
    </message>
    <message>
        <source>Pages added: %1. Not taken: %2. The first of them, %3: %4</source>
        <translation>Добавлено страниц: %1. Не принято: %2. Первый из них, %3: %4</translation>
    </message>
    <message>
        <source>Taking another scan of the page</source>
        <translation>Приём другого скана страницы</translation>
    </message>
    <message>
        <source>The page shows the new scan; the former one is kept.</source>
        <translation>Страница показывает новый скан; прежний сохранён.</translation>
    </message>
    <message>
        <source>No chapter begins on this page any more.</source>
        <translation>На этой странице глава больше не начинается.</translation>
    </message>
    <message>
        <source>The page shows another picture now. The text that a person has made of the former one is kept and used no more: proofreading shows it beside the new one.</source>
        <translation>Страница показывает теперь другое изображение. Текст, который человек сделал по прежнему, сохранён и больше не используется: при вычитке он показан рядом с новым.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageModel</name>
    <message>
        <source>Not there: %1</source>
        <translation>Отсутствует: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageQuestion</name>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Оставить (Esc)</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageReading</name>
    <message>
        <source>Search in the text of the book</source>
        <translation>Поиск в тексте книги</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Распознать текст</translation>
    </message>
    <message>
        <source>Previous word that was found</source>
        <translation>Предыдущее найденное слово</translation>
    </message>
    <message>
        <source>Next word that was found (Enter)</source>
        <translation>Следующее найденное слово (Enter)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Мельче (Ctrl+колёсико)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Крупнее (Ctrl+колёсико)</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Pages of the book</source>
        <translation>Страницы книги</translation>
    </message>
    <message>
        <source>Scan of the page</source>
        <translation>Скан страницы</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>The page in the PDF</source>
        <translation>Страница в PDF</translation>
    </message>
    <message>
        <source>The text of this page was not read yet.</source>
        <translation>Текст этой страницы ещё не распознан.</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>Страниц пока нет.</translation>
    </message>
    <message>
        <source>This page is not there: %1</source>
        <translation>Этой страницы нет: %1</translation>
    </message>
    <message>
        <source>The texts are being read…</source>
        <translation>Тексты читаются…</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>Этого нет ни на одной странице.</translation>
    </message>
    <message>
        <source>Pages that have it: %1; words on this page: %2</source>
        <translation>Страниц с ним: %1; слов на этой странице: %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Эту страницу нельзя показать.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PdfViewer</name>
    <message>
        <source>Search in the text</source>
        <translation>Поиск в тексте</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Мельче (Ctrl+колёсико)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Крупнее (Ctrl+колёсико)</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Миниатюры</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Следующее место (Enter)</translation>
    </message>
    <message>
        <source>matches: %1</source>
        <translation>найдено: %1</translation>
    </message>
    <message>
        <source>The pages are pictures: there is no text to search</source>
        <translation>Страницы — изображения: текста для поиска нет</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Proofreading</name>
    <message>
        <source>Next doubtful word (F4)</source>
        <translation>Следующее сомнительное слово (F4)</translation>
    </message>
    <message>
        <source>Page is proofread (Ctrl+Enter)</source>
        <translation>Страница вычитана (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The printed line</source>
        <translation>Печатная строка</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>The text of this page was not read yet.</source>
        <translation>Текст этой страницы ещё не распознан.</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>Страниц пока нет.</translation>
    </message>
    <message>
        <source>This page is not there: %1</source>
        <translation>Этой страницы нет: %1</translation>
    </message>
    <message>
        <source>Doubtful words left on this page: %1 · pages proofread: %2 of %3</source>
        <translation>Сомнительных слов осталось на странице: %1 · вычитано страниц: %2 из %3</translation>
    </message>
    <message>
        <source>No doubtful word comes after this place. Left on this page: %1.</source>
        <translation>После этого места сомнительных слов нет. Осталось на этой странице: %1.</translation>
    </message>
    <message>
        <source>No doubtful word is left, here or on a later page.</source>
        <translation>Сомнительных слов не осталось ни здесь, ни дальше.</translation>
    </message>
    <message>
        <source>Saving the text of a page</source>
        <translation>Сохранение текста страницы</translation>
    </message>
    <message>
        <source>This was the last page of the book.</source>
        <translation>Это была последняя страница книги.</translation>
    </message>
    <message>
        <source>Nothing was saved here that could be taken back.</source>
        <translation>Здесь не сохранено ничего, что можно отменить.</translation>
    </message>
    <message>
        <source>The text of the page is as it was before it was saved.</source>
        <translation>Текст страницы снова такой, каким был до сохранения.</translation>
    </message>
    <message>
        <source>Reading the dictionaries</source>
        <translation>Чтение словарей</translation>
    </message>
    <message>
        <source>Words are not looked up in dictionaries: %1 is not on this computer (hunspell-kk, hunspell-ru).</source>
        <translation>Слова не проверяются по словарям: на этом компьютере нет словаря %1 (hunspell-kk, hunspell-ru).</translation>
    </message>
    <message>
        <source>pages with a text of a former picture: %1</source>
        <translation>страниц с текстом прежнего изображения: %1</translation>
    </message>
    <message>
        <source>Somebody else has saved another text of this page. Both are shown: choose one of them first.</source>
        <translation>Кто-то другой сохранил другой текст этой страницы. Показаны оба: сначала выберите один из них.</translation>
    </message>
    <message>
        <source>Somebody else has saved another text of page %1 meanwhile. Yours is kept: go to the page and choose.</source>
        <translation>Тем временем кто-то другой сохранил другой текст страницы %1. Ваш не потерян: перейдите на страницу и выберите.</translation>
    </message>
    <message>
        <source>Somebody else (%1) has saved this text of the page meanwhile, as version %2. Yours stands above and is not saved yet.</source>
        <translation>Тем временем кто-то другой (%1) сохранил этот текст страницы, версия %2. Ваш стоит выше и ещё не сохранён.</translation>
    </message>
    <message>
        <source>Save mine (Ctrl+5)</source>
        <translation>Сохранить мой (Ctrl+5)</translation>
    </message>
    <message>
        <source>Take the other text (Ctrl+6)</source>
        <translation>Взять другой текст (Ctrl+6)</translation>
    </message>
    <message>
        <source>The page showed another picture when a person made this text, version %1. It is kept and used no more.</source>
        <translation>Когда человек сделал этот текст (версия %1), страница показывала другое изображение. Он сохранён и больше не используется.</translation>
    </message>
    <message>
        <source>Take it over (Ctrl+5)</source>
        <translation>Перенести его (Ctrl+5)</translation>
    </message>
    <message>
        <source>Leave it (Ctrl+6)</source>
        <translation>Оставить (Ctrl+6)</translation>
    </message>
    <message>
        <source>second look: %1 of %2 pages, words changed: %3 %</source>
        <translation>вторая вычитка: %1 из %2 страниц, изменено слов: %3 %</translation>
    </message>
    <message>
        <source>No page is proofread yet.</source>
        <translation>Ни одна страница ещё не вычитана.</translation>
    </message>
    <message>
        <source>Who looks a second time must be another person: that is known where people sign in.</source>
        <translation>Второй раз смотрит другой человек: это известно там, где сотрудники входят под своим именем.</translation>
    </message>
    <message>
        <source>No page of the sample is left for you.</source>
        <translation>В выборке для вас страниц не осталось.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RightsForm</name>
    <message>
        <source>Ground of the decision</source>
        <translation>Основание решения</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>№ and date of the contract</source>
        <translation>№ и дата договора</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Принять решение</translation>
    </message>
    <message>
        <source>may be shown in the library</source>
        <translation>можно показывать в библиотеке</translation>
    </message>
    <message>
        <source>may be delivered</source>
        <translation>можно передавать</translation>
    </message>
    <message>
        <source>may be downloaded</source>
        <translation>можно скачивать</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 27.02.2027.</source>
        <translation>«%1» — не дата. Запишите так: 27.02.2027.</translation>
    </message>
    <message>
        <source>The decision on the rights is recorded.</source>
        <translation>Решение о правах записано.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ScanView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Эту страницу нельзя показать.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ScanningPane</name>
    <message>
        <source>Look for scanners again (F5)</source>
        <translation>Искать сканеры снова (F5)</translation>
    </message>
    <message>
        <source>Scan a page (Space)</source>
        <translation>Сканировать страницу (пробел)</translation>
    </message>
    <message>
        <source>Scan several (Enter)</source>
        <translation>Сканировать несколько (Enter)</translation>
    </message>
    <message>
        <source>Scan the page anew (R)</source>
        <translation>Сканировать страницу заново (R)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Остановить (Esc)</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>How many pages at once</source>
        <translation>Сколько страниц за раз</translation>
    </message>
    <message>
        <source>Pages of the title</source>
        <translation>Страницы издания</translation>
    </message>
    <message>
        <source>The page that was scanned last</source>
        <translation>Последняя отсканированная страница</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Цветной</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чёрно-белый</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> стр.</translation>
    </message>
    <message>
        <source>Looking for scanners</source>
        <translation>Поиск сканеров</translation>
    </message>
    <message>
        <source>Scanning pages</source>
        <translation>Сканирование страниц</translation>
    </message>
    <message>
        <source>Pages added: %1. %2</source>
        <translation>Добавлено страниц: %1. %2</translation>
    </message>
    <message>
        <source>Pages added: %1</source>
        <translation>Добавлено страниц: %1</translation>
    </message>
    <message>
        <source>Scanning a page anew</source>
        <translation>Повторное сканирование страницы</translation>
    </message>
    <message>
        <source>The page shows the new scan; the former one is kept.</source>
        <translation>Страница показывает новый скан; прежний сохранён.</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Идёт поиск сканеров…</translation>
    </message>
    <message>
        <source>Scanning… Pages so far: %1</source>
        <translation>Идёт сканирование… Готово страниц: %1</translation>
    </message>
    <message>
        <source>There is no scanner at this computer. Connect one, switch it on and look again (F5).</source>
        <translation>У этого компьютера нет сканера. Подключите и включите его, затем ищите снова (F5).</translation>
    </message>
    <message>
        <source>One page comes from the glass, several from the feeder until it is empty. Each is in the library as soon as it is scanned.</source>
        <translation>Одна страница берётся со стекла, несколько – из податчика, пока он не опустеет. Каждая оказывается в библиотеке сразу после сканирования.</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>Страниц пока нет.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WorkPane</name>
    <message>
        <source>page %1: %2</source>
        <translation>страница %1: %2</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Пропустить…</translation>
    </message>
    <message>
        <source>Decide on the rights…</source>
        <translation>Решить о правах…</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Работа: %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Снова открыть</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>The rights are not decided.</source>
        <translation>Решения о правах нет.</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>Права: %1</translation>
    </message>
    <message>
        <source>To be mended at “%1”</source>
        <translation>Исправляют на этапе «%1»</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
</TS>
