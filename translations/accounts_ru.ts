<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>“%1” cannot be saved. A code has 1 to 24 of the signs a–z, 0–9, _ and -, there is a name in at least one language, and the value is one that the program understands.</source>
        <translation>«%1» сохранить нельзя. Код состоит из 1–24 знаков a–z, 0–9, _ и -, название есть хотя бы на одном языке, а значение понятно программе.</translation>
    </message>
    <message>
        <source>There is no “%1” in the list “%2”.</source>
        <translation>Такого термина нет: «%1». Список: %2.</translation>
    </message>
    <message>
        <source>The code “%1” is taken.</source>
        <translation>Код уже занят: «%1».</translation>
    </message>
    <message>
        <source>“%1” stays: the books or the program need it. It can be hidden.</source>
        <translation>«%1» удалить нельзя: он нужен книгам учёта или программе. Его можно скрыть.</translation>
    </message>
    <message>
        <source>No copy was named.</source>
        <translation>Не указано ни одного экземпляра.</translation>
    </message>
    <message>
        <source>Copy %1 stands in the books already.</source>
        <translation>Экземпляр уже числится в книгах учёта: %1.</translation>
    </message>
    <message>
        <source>Copy %1 does not stand in the books: it was never entered, or it was withdrawn.</source>
        <translation>Экземпляр не числится в книгах учёта: %1. Он не был внесён или уже выбыл.</translation>
    </message>
    <message>
        <source>The books begin on %1. Nothing is entered with an earlier day.</source>
        <translation>Книги учёта начинаются с %1. Более ранним днём записи не делаются.</translation>
    </message>
    <message>
        <source>%1 was entered on %2. Nothing happens to it before that day.</source>
        <translation>%1: внесено в учёт %2. Более ранним днём записи не делаются.</translation>
    </message>
    <message>
        <source>There is no such record in the summary book.</source>
        <translation>В книге суммарного учёта нет такой записи.</translation>
    </message>
    <message>
        <source>It was reversed already, by record %1.</source>
        <translation>Сторно уже сделано, номер записи: %1.</translation>
    </message>
    <message>
        <source>An opening balance, a correction and a reversal are not reversed.</source>
        <translation>Начальный остаток, исправление и сторно не сторнируются.</translation>
    </message>
    <message>
        <source>The record belongs to a document. Reverse the document.</source>
        <translation>Запись принадлежит документу. Сторнируйте документ.</translation>
    </message>
    <message>
        <source>The books have been open since %1.</source>
        <translation>Книги учёта уже открыты с %1.</translation>
    </message>
    <message>
        <source>There is no opening balance.</source>
        <translation>Начального остатка нет.</translation>
    </message>
    <message>
        <source>The books have corrections: the opening balance stays.</source>
        <translation>В книгах учёта есть исправления: начальный остаток остаётся.</translation>
    </message>
    <message>
        <source>The books have records already. The first one is %1.</source>
        <translation>В книгах учёта уже есть записи. Первая: %1.</translation>
    </message>
    <message>
        <source>There is no number “%1” in the inventory book.</source>
        <translation>В инвентарной книге нет номера «%1».</translation>
    </message>
    <message>
        <source>The copy of this line has left the stock. Such a line is not corrected.</source>
        <translation>Экземпляр этой строки выбыл из фонда. Такая строка не исправляется.</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the line.</source>
        <translation>Укажите причину: она останется при строке.</translation>
    </message>
    <message>
        <source>The line says so already.</source>
        <translation>В строке так и записано.</translation>
    </message>
    <message>
        <source>“%1” cannot stand for: %2.</source>
        <translation>«%1» здесь не подходит. Поле: %2.</translation>
    </message>
    <message>
        <source>kinds of stock</source>
        <translation>виды документов фонда</translation>
    </message>
    <message>
        <source>sources of arrivals</source>
        <translation>источники поступления</translation>
    </message>
    <message>
        <source>reasons of withdrawals</source>
        <translation>причины списания</translation>
    </message>
    <message>
        <source>columns of the summary book</source>
        <translation>графы книги суммарного учёта</translation>
    </message>
    <message>
        <source>settings of the books</source>
        <translation>параметры книг учёта</translation>
    </message>
    <message>
        <source>inventory number</source>
        <translation>инвентарный номер</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>shelf mark</source>
        <translation>полочный шифр</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>value in the books</source>
        <translation>учётная стоимость</translation>
    </message>
    <message>
        <source>kind of stock</source>
        <translation>вид документа</translation>
    </message>
    <message>
        <source>content group</source>
        <translation>раздел содержания</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>for children</source>
        <translation>для детей</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>краеведение</translation>
    </message>
    <message>
        <source>on balance</source>
        <translation>на балансе</translation>
    </message>
    <message>
        <source>to be accounted for: in the stock, not in the books</source>
        <translation>требует учёта: есть в фонде, нет в книгах</translation>
    </message>
    <message>
        <source>in the books, not in the stock</source>
        <translation>есть в книгах, нет в фонде</translation>
    </message>
    <message>
        <source>another inventory number in the books</source>
        <translation>в книгах другой инвентарный номер</translation>
    </message>
    <message>
        <source>Inventory book = summary book = stock: %1</source>
        <translation>Инвентарная книга = КСУ = фонд: %1</translation>
    </message>
    <message>
        <source>The books and the stock differ. Inventory book: %1, summary book: %2, stock: %3</source>
        <translation>Книги учёта и фонд не сходятся. Инвентарная книга: %1, КСУ: %2, фонд: %3</translation>
    </message>
    <message>
        <source>The books are closed up to %1. Nothing is entered with a day of that time.</source>
        <translation>Учёт закрыт по эту дату: %1. С датой из этого времени ничего не вносится.</translation>
    </message>
    <message>
        <source>another price in the books</source>
        <translation>в книгах другая цена</translation>
    </message>
    <message>
        <source>the price of the copy was changed</source>
        <translation>изменена цена экземпляра</translation>
    </message>
</context>
</TS>
