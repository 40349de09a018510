<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Save the table as a file…</source>
        <translation>Сохранить таблицу в файл…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Напечатать таблицу…</translation>
    </message>
    <message>
        <source>Choose the columns…</source>
        <translation>Выбрать столбцы…</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Title no.</source>
        <translation>№ названия</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Class mark</source>
        <translation>Индекс классификации</translation>
    </message>
    <message>
        <source>Author mark</source>
        <translation>Авторский знак</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Порядок выдачи</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Дата поступления</translation>
    </message>
    <message>
        <source>On loan until</source>
        <translation>Выдан до</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Accompanying parts</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Titles with copies</source>
        <translation>Названия с экземплярами</translation>
    </message>
    <message>
        <source>%1 · titles: %2 · rows: %3</source>
        <translation>%1 · названий: %2 · строк: %3</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Not made: a label has no code to print.</source>
        <translation>Не сделано: у одной из этикеток нет кода для печати.</translation>
    </message>
    <message>
        <source>Not made: bars hold only Latin letters, digits and common signs, so they cannot hold this code: %1. Give the copy or the reader another one.</source>
        <translation>Не сделано: штрихкод вмещает только латинские буквы, цифры и обычные знаки, поэтому этот код не годится: %1. Дайте экземпляру или читателю другой.</translation>
    </message>
    <message>
        <source>Not made: the label is too narrow for a code as long as this one: %1. Choose larger labels, or QR codes.</source>
        <translation>Не сделано: этикетка слишком узка для такого длинного кода: %1. Выберите этикетки крупнее или QR-коды.</translation>
    </message>
    <message>
        <source>Not made: the sheet has no such label to begin with. Labels on a sheet: %1.</source>
        <translation>Не сделано: на листе нет такой этикетки, с которой начинать. Этикеток на листе: %1.</translation>
    </message>
    <message>
        <source>Barcode labels</source>
        <translation>Этикетки со штрихкодом</translation>
    </message>
    <message>
        <source>Spine labels</source>
        <translation>Этикетки на корешок</translation>
    </message>
    <message>
        <source>Reader&apos;s card</source>
        <translation>Читательский билет</translation>
    </message>
    <message>
        <source>Catalogue cards</source>
        <translation>Каталожные карточки</translation>
    </message>
    <message>
        <source>Command barcodes</source>
        <translation>Штрихкоды команд</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Bars (Code 128)</source>
        <translation>Штрихи (Code 128)</translation>
    </message>
    <message>
        <source>Roll, one label after another</source>
        <translation>Рулон, этикетки одна за другой</translation>
    </message>
    <message>
        <source>A4, %1 pieces of %2 × %3 mm</source>
        <translation>A4, %1 шт. по %2 × %3 мм</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <translation>Да, выполнить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Renew the last book</source>
        <translation>Продлить последнюю книгу</translation>
    </message>
    <message>
        <source>Finish with the reader</source>
        <translation>Завершить обслуживание</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>%1 экз.</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Нет, оставить</translation>
    </message>
    <message>
        <source>Renew everything</source>
        <translation>Продлить всё</translation>
    </message>
    <message>
        <source>Return mode</source>
        <translation>Режим возврата</translation>
    </message>
    <message>
        <source>Lend mode</source>
        <translation>Режим выдачи</translation>
    </message>
    <message>
        <source>Use in the reading room</source>
        <translation>Использование в читальном зале</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>Бронеполка</translation>
    </message>
    <message>
        <source>Next reader</source>
        <translation>Следующий читатель</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Заблокировать кафедру</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Not written: the program that makes files for word processors is not installed on this computer: %1. Choose PDF, or have it installed.</source>
        <translation>Не записано: на этом компьютере не установлена программа, которая делает файлы для текстовых редакторов: %1. Выберите PDF или попросите её установить.</translation>
    </message>
    <message>
        <source>Not written: a file of this kind holds no more rows than %1. Narrow the list down, or choose CSV.</source>
        <translation>Не записано: в такой файл помещается строк не больше %1. Сузьте список или выберите CSV.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>стр. %1 из %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>To be returned</source>
        <translation>Срок возврата</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>Books: %1</source>
        <translation>Книг: %1</translation>
    </message>
    <message>
        <source>List of literature</source>
        <translation>Список литературы</translation>
    </message>
    <message>
        <source>Return by %1</source>
        <translation>Вернуть до %1</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Not printed: this computer has no print service (CUPS). Save a PDF instead.</source>
        <translation>Не напечатано: на этом компьютере нет службы печати (CUPS). Сохраните вместо этого PDF.</translation>
    </message>
    <message>
        <source>Not printed: no printer is ready. Look whether one is switched on and connected.</source>
        <translation>Не напечатано: готового принтера нет. Посмотрите, включён ли он и подключён ли.</translation>
    </message>
    <message>
        <source>Not printed: the printer is not ready: %1. Look whether it is switched on, connected and has paper.</source>
        <translation>Не напечатано: принтер не готов: %1. Посмотрите, включён ли он, подключён ли и есть ли бумага.</translation>
    </message>
    <message>
        <source>Not printed: the printer does not answer.</source>
        <translation>Не напечатано: принтер не отвечает.</translation>
    </message>
    <message>
        <source>Not printed: the printer does not answer: %1.</source>
        <translation>Не напечатано: принтер не отвечает: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::LabelSheet</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print labels and cards</source>
        <translation>Печать этикеток и карточек</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Width of a label</source>
        <translation>Ширина этикетки</translation>
    </message>
    <message>
        <source>Height of a label</source>
        <translation>Высота этикетки</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Первая этикетка</translation>
    </message>
    <message>
        <source>Labels before it were used up; they are counted line by line.</source>
        <translation>Этикетки до неё уже использованы; счёт идёт по строкам.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Short name of the library</source>
        <translation>Краткое название библиотеки</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>Copies without a barcode, so without a label: %1.</source>
        <translation>Экземпляров без штрихкода, а значит, без этикетки: %1.</translation>
    </message>
    <message>
        <source>Printing labels</source>
        <translation>Печать этикеток</translation>
    </message>
    <message>
        <source>Labels were sent to the printer.</source>
        <translation>Этикетки отправлены на принтер.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Сохранение этикеток</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Labels to %1</source>
        <translation>Этикетки в файл %1</translation>
    </message>
    <message>
        <source>Saved as %1. Pages: %2.</source>
        <translation>Сохранено: %1. Страниц: %2.</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Сдвиг вправо</translation>
    </message>
    <message>
        <source>If the printing does not meet the labels. A negative number moves it to the left, or up.</source>
        <translation>Если печать не попадает на этикетки. Отрицательное число сдвигает влево или вверх.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Сдвиг вниз</translation>
    </message>
    <message>
        <source>Cards: %1.</source>
        <translation>Карточек: %1.</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>Этикеток: %1.</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>Страниц: %1.</translation>
    </message>
    <message>
        <source>Readers&apos; cards: %1.</source>
        <translation>Читательских билетов: %1.</translation>
    </message>
    <message>
        <source>Copies without a shelf mark, a class and an author mark, so without a spine label: %1.</source>
        <translation>Экземпляров, у которых нет ни полочного шифра, ни индекса классификации, ни авторского знака, поэтому без этикетки на корешок: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PaperPrinting</name>
    <message>
        <source>Print in Kazakh</source>
        <translation>Напечатать на казахском</translation>
    </message>
    <message>
        <source>Print in Russian</source>
        <translation>Напечатать на русском</translation>
    </message>
    <message>
        <source>Save in Kazakh…</source>
        <translation>Сохранить на казахском…</translation>
    </message>
    <message>
        <source>Save in Russian…</source>
        <translation>Сохранить на русском…</translation>
    </message>
    <message>
        <source>Printing papers</source>
        <translation>Печать документов</translation>
    </message>
    <message>
        <source>Papers sent to the printer: %1.</source>
        <translation>Отправлено документов на принтер: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SlipPrinter</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Сохранить листок</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Slip to %1</source>
        <translation>Листок в файл %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено в файл %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::TableExport</name>
    <message>
        <source>Go into a table and choose rows first.</source>
        <translation>Сначала перейдите в таблицу и выберите строки.</translation>
    </message>
    <message>
        <source>There is no table here. Open a list first.</source>
        <translation>Здесь нет таблицы. Сначала откройте список.</translation>
    </message>
    <message>
        <source>%1 · rows: %2</source>
        <translation>%1 · строк: %2</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Копирование строк</translation>
    </message>
    <message>
        <source>Rows on the clipboard: %1.</source>
        <translation>Строк в буфере обмена: %1.</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>Книга Excel (%1)</translation>
    </message>
    <message>
        <source>CSV, text for other programs (%1)</source>
        <translation>CSV, текст для других программ (%1)</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Table to %1</source>
        <translation>Таблица в %1</translation>
    </message>
    <message>
        <source>Saved as %1. Rows: %2.</source>
        <translation>Сохранено: %1. Строк: %2.</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>Печать таблицы</translation>
    </message>
    <message>
        <source>The table has %1 rows; printed, they are a large pile of paper. Ctrl+E saves it as a file instead; chosen rows are printed alone.</source>
        <translation>Строк в таблице: %1; на бумаге это толстая пачка. Ctrl+E сохранит её в файл; выбранные строки печатаются отдельно.</translation>
    </message>
    <message>
        <source>Print all of it</source>
        <translation>Напечатать всё</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Printing a table</source>
        <translation>Печать таблицы</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
</context>
</TS>
