<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Импорт записей</translation>
    </message>
    <message>
        <source>Export the marked records, else the whole list</source>
        <translation>Экспорт отмеченных записей, иначе всего списка</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Варианты имён</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Скопировать описание</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Добавить экземпляр</translation>
    </message>
    <message>
        <source>Put on the digitization queue</source>
        <translation>Поставить в очередь на оцифровку</translation>
    </message>
    <message>
        <source>Decide on doubtful records</source>
        <translation>Решить о сомнительных записях</translation>
    </message>
    <message>
        <source>List of literature…</source>
        <translation>Список литературы…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>New record from this one</source>
        <translation>Новая запись по этой</translation>
    </message>
    <message>
        <source>Next volume</source>
        <translation>Следующий том</translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation>Удалить эту запись</translation>
    </message>
    <message>
        <source>Compare two chosen records, to merge them</source>
        <translation>Сравнить две выбранные записи, чтобы объединить</translation>
    </message>
    <message>
        <source>Saved views of the catalogue…</source>
        <translation>Сохранённые виды каталога…</translation>
    </message>
    <message>
        <source>Save what is shown as a view…</source>
        <translation>Сохранить показанное как вид…</translation>
    </message>
    <message>
        <source>Change the chosen records…</source>
        <translation>Изменить выбранные записи…</translation>
    </message>
    <message>
        <source>Change the copies of the chosen records…</source>
        <translation>Изменить экземпляры выбранных записей…</translation>
    </message>
    <message>
        <source>Copy lost…</source>
        <translation>Экземпляр утерян…</translation>
    </message>
    <message>
        <source>Copy found</source>
        <translation>Экземпляр найден</translation>
    </message>
    <message>
        <source>Copy damaged…</source>
        <translation>Экземпляр повреждён…</translation>
    </message>
    <message>
        <source>Write off the copy…</source>
        <translation>Списать экземпляр…</translation>
    </message>
    <message>
        <source>Change the record</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Export the marked records, else the whole list, a file for each format</source>
        <translation>Экспорт отмеченных записей, иначе всего списка, для каждого формата свой файл</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Write a text first.</source>
        <translation>Сначала напишите текст.</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>Цена не может быть отрицательной.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Nothing was changed: somebody was there since the preview. Look at it again. %1</source>
        <translation>Ничего не изменено: после просмотра здесь были чужие изменения. Посмотрите ещё раз. %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>больше не существует</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>изменено с тех пор</translation>
    </message>
    <message>
        <source>its fields are damaged</source>
        <translation>поля повреждены</translation>
    </message>
    <message>
        <source>its format has no such field</source>
        <translation>в формате записи нет такого поля</translation>
    </message>
    <message>
        <source>the coded field would get another length</source>
        <translation>изменилась бы длина кодированного поля</translation>
    </message>
    <message>
        <source>it would have no title</source>
        <translation>запись осталась бы без заглавия</translation>
    </message>
    <message>
        <source>volumes or articles are linked to it</source>
        <translation>с записью связаны тома или статьи</translation>
    </message>
    <message>
        <source>is written off</source>
        <translation>экземпляр списан</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>нет такого поля</translation>
    </message>
    <message>
        <source>not in the form</source>
        <translation>нет в форме</translation>
    </message>
    <message>
        <source>To be changed: %1 · already so: %2 · cannot be changed: %3</source>
        <translation>Изменится: %1 · уже так: %2 · нельзя изменить: %3</translation>
    </message>
    <message>
        <source>Records changed: %1. Already so: %2. Not changed: %3.</source>
        <translation>Изменено записей: %1. Уже было так: %2. Не изменено: %3.</translation>
    </message>
    <message>
        <source>Copies changed: %1. Already so: %2. Not changed: %3.</source>
        <translation>Изменено экземпляров: %1. Уже было так: %2. Не изменено: %3.</translation>
    </message>
    <message>
        <source>MARC has no code “%1” of a language. Write three small letters: kaz, rus, eng.</source>
        <translation>В MARC нет кода языка «%1». Напишите три строчные буквы: kaz, rus, eng.</translation>
    </message>
    <message>
        <source>it has this field already, and the format allows only one</source>
        <translation>это поле уже есть, а формат допускает только одно</translation>
    </message>
    <message>
        <source>the new value is wrong: an ISBN, an ISSN, a year or a code</source>
        <translation>новое значение неверно: ISBN, ISSN, год или код</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>List of literature to %1</source>
        <translation>Список литературы в %1</translation>
    </message>
    <message>
        <source>Saved as %1. Descriptions: %2.</source>
        <translation>Сохранено: %1. Описаний: %2.</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Word processor (%1)</source>
        <translation>Текстовый редактор (%1)</translation>
    </message>
    <message>
        <source>List of literature</source>
        <translation>Список литературы</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The form “%1” is in the table already.</source>
        <translation>Вариант «%1» уже есть в таблице.</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Вариант не указан.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Такого импорта нет.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Этот импорт уже отменён.</translation>
    </message>
    <message>
        <source>book</source>
        <translation>книга</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>рукопись</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>sheet music</source>
        <translation>ноты</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>звук и видео</translation>
    </message>
    <message>
        <source>electronic resource</source>
        <translation>электронный ресурс</translation>
    </message>
    <message>
        <source>object</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>authority record</source>
        <translation>авторитетная запись</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>уйгурский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>татарский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латинский</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>несколько языков</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>язык неизвестен</translation>
    </message>
    <message>
        <source>not a record</source>
        <translation>не запись</translation>
    </message>
    <message>
        <source>the record is cut off</source>
        <translation>запись оборвана</translation>
    </message>
    <message>
        <source>the list of fields is damaged</source>
        <translation>повреждён перечень полей</translation>
    </message>
    <message>
        <source>the structure of the record is damaged</source>
        <translation>повреждена структура записи</translation>
    </message>
    <message>
        <source>the text cannot be read in this encoding</source>
        <translation>текст не читается в этой кодировке</translation>
    </message>
    <message>
        <source>the XML is damaged</source>
        <translation>XML повреждён</translation>
    </message>
    <message>
        <source>another copy has this barcode; the copy came without it</source>
        <translation>штрихкод уже есть у другого экземпляра; этот принят без него</translation>
    </message>
    <message>
        <source>the barcode cannot be used; the copy came without it</source>
        <translation>штрихкод непригоден; экземпляр принят без него</translation>
    </message>
    <message>
        <source>another copy has this inventory number; the copy was left out</source>
        <translation>инвентарный номер уже есть у другого экземпляра; этот не принят</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>остановлен на полпути</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>This title is not in the catalogue.</source>
        <translation>Этой записи в каталоге нет.</translation>
    </message>
    <message>
        <source>copies without numbers: the title has as many already; none was added</source>
        <translation>экземпляры без номеров: у названия их уже столько же; новые не добавлены</translation>
    </message>
    <message>
        <source>the copy was on loan elsewhere, to whom is not known; it stands as missing</source>
        <translation>экземпляр был выдан в прежней программе, кому — неизвестно; принят как «нет на месте»</translation>
    </message>
    <message>
        <source>the copy was kept for a reader; it stands as held for a reader</source>
        <translation>экземпляр был отложен для читателя; принят как «отложен для читателя»</translation>
    </message>
    <message>
        <source>the copy is bound into a volume; it stands as withheld</source>
        <translation>экземпляр вплетён в подшивку; принят как «временно не выдаётся»</translation>
    </message>
    <message>
        <source>the copy was marked as damaged; it stands as in stock</source>
        <translation>экземпляр был помечен как повреждённый; принят как «в фонде»</translation>
    </message>
    <message>
        <source>the state of the copy is not known here; it stands as in stock</source>
        <translation>состояние экземпляра здесь неизвестно; принят как «в фонде»</translation>
    </message>
    <message>
        <source>of a group of copies without numbers only the first thousand were taken</source>
        <translation>из группы экземпляров без номеров принята только первая тысяча</translation>
    </message>
    <message>
        <source>perhaps a title that is there already; it was imported</source>
        <translation>возможно, такое название уже есть; запись принята</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>kind of material</source>
        <translation>вид материала</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>volume or part</source>
        <translation>том или часть</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>сведения к заглавию</translation>
    </message>
    <message>
        <source>number in the subtitle</source>
        <translation>число в сведениях к заглавию</translation>
    </message>
    <message>
        <source>uniform title</source>
        <translation>унифицированное заглавие</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>statement of responsibility</source>
        <translation>сведения об ответственности</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>сведения об издании</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>номер издания</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издательство</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>number of pages</source>
        <translation>число страниц</translation>
    </message>
    <message>
        <source>number in the series</source>
        <translation>номер в серии</translation>
    </message>
    <message>
        <source>source of the article</source>
        <translation>источник статьи</translation>
    </message>
    <message>
        <source>issue and pages</source>
        <translation>выпуск и страницы</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>standard number</source>
        <translation>стандартный номер</translation>
    </message>
    <message>
        <source>perhaps title no. %1 of the catalogue</source>
        <translation>возможно, название № %1 каталога</translation>
    </message>
    <message>
        <source>perhaps record no. %1 of the file</source>
        <translation>возможно, запись № %1 этого файла</translation>
    </message>
    <message>
        <source>too little is said to be sure</source>
        <translation>сведений слишком мало для уверенности</translation>
    </message>
    <message>
        <source>not the same: %1</source>
        <translation>не совпадает: %1</translation>
    </message>
    <message>
        <source>The list of errors would be written over the file that is imported: %1. Choose another name.</source>
        <translation>Список ошибок лёг бы поверх импортируемого файла: %1. Выберите другое имя.</translation>
    </message>
    <message>
        <source>No records were found in %1. MARC (ISO 2709), MARCXML, IRBIS text and IRBIS databases (.mst) can be read.</source>
        <translation>В файле %1 записей не найдено. Читаются MARC (ISO 2709), MARCXML, текст ИРБИС и базы ИРБИС (.mst).</translation>
    </message>
    <message>
        <source>the record is larger than any that is taken</source>
        <translation>запись больше, чем принимает программа</translation>
    </message>
    <message>
        <source>the record has no title</source>
        <translation>в записи нет заглавия</translation>
    </message>
    <message>
        <source>a heading (authority record), not a title</source>
        <translation>это авторитетная запись, а не издание</translation>
    </message>
    <message>
        <source>characters that cannot be read stand as �</source>
        <translation>нечитаемые знаки заменены на �</translation>
    </message>
    <message>
        <source>the letters look like those of another encoding</source>
        <translation>буквы похожи на текст в другой кодировке</translation>
    </message>
    <message>
        <source>too short to show its encoding</source>
        <translation>текст слишком короткий, чтобы определить кодировку</translation>
    </message>
    <message>
        <source>no. %1 “%2”</source>
        <translation>№ %1 «%2»</translation>
    </message>
    <message>
        <source>%1: ISO 2709 has no field “%2”</source>
        <translation>%1: в ISO 2709 не бывает поля «%2»</translation>
    </message>
    <message>
        <source>%1: the record is too long for ISO 2709</source>
        <translation>%1: запись слишком длинная для ISO 2709</translation>
    </message>
    <message>
        <source>%1: field %2 is too long for ISO 2709</source>
        <translation>%1: поле %2 слишком длинное для ISO 2709</translation>
    </message>
    <message>
        <source>Not exported, MARCXML takes them: %1. %2</source>
        <translation>Не экспортировано: %1 (в MARCXML поместятся). %2</translation>
    </message>
    <message>
        <source>Fields left out of the records, MARCXML takes them: %1</source>
        <translation>В записи не вошли поля (в MARCXML поместятся): %1</translation>
    </message>
    <message>
        <source>a barcode is the same as a reader&apos;s card or another copy&apos;s inventory number</source>
        <translation>штрихкод совпадает с читательским билетом или инвентарным номером другого экземпляра</translation>
    </message>
    <message>
        <source>Both are the same title in the catalogue.</source>
        <translation>Оба номера — одно и то же название каталога.</translation>
    </message>
    <message>
        <source>Both titles are in the digitization queue (no. %1 and no. %2). Drop or finish one of them first.</source>
        <translation>Оба названия стоят в очереди на оцифровку (№ %1 и № %2). Сначала снимите или завершите одно из них.</translation>
    </message>
    <message>
        <source>Title no. %1 is a volume of the other one: they cannot be one title.</source>
        <translation>Название № %1 — том другого: они не могут быть одним названием.</translation>
    </message>
    <message>
        <source>Title no. %1 has volumes (%2), and the title that stays is no set with a number of its own. Keep the one that has the volumes.</source>
        <translation>У названия № %1 есть тома (%2), а остающееся название — не многотомник с собственным номером. Оставьте то, у которого есть тома.</translation>
    </message>
    <message>
        <source>The name of the group is missing.</source>
        <translation>Нет названия раздела.</translation>
    </message>
    <message>
        <source>There is no content group no. %1.</source>
        <translation>Нет раздела содержания № %1.</translation>
    </message>
    <message>
        <source>It is decided already: titles no. %1 and no. %2 are two titles. Nothing was written.</source>
        <translation>Это уже решено: № %1 и № %2 — два разных названия. Ничего не записано.</translation>
    </message>
    <message>
        <source>It is merged already: title no. %1 went into title no. %2. Nothing was written.</source>
        <translation>Уже объединено: название № %1 вошло в название № %2. Ничего не записано.</translation>
    </message>
    <message>
        <source>Articles (%2) are linked to title no. %1, and the title that stays has no control number to link them to. Keep the one that has the articles.</source>
        <translation>С названием № %1 связаны статьи (%2), а у остающегося названия нет контрольного номера, с которым их можно связать. Оставьте то, у которого есть статьи.</translation>
    </message>
    <message>
        <source>a field tells of holdings without a number of a copy; no copy was made of it</source>
        <translation>в поле говорится о фонде, но номера экземпляра нет; экземпляр не создан</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>purpose (textbook, teacher&apos;s book, workbook)</source>
        <translation>назначение (учебник, книга для учителя, рабочая тетрадь)</translation>
    </message>
    <message>
        <source>form (print, braille, audio, electronic)</source>
        <translation>вид (печатный, брайлевский, аудио, электронный)</translation>
    </message>
    <message>
        <source>Until then import no. %1 has lost: readers %2, open loans %3. The rest is there still; undo that import again to go on.</source>
        <translation>До этого из импорта № %1 убрано: читателей %2, открытых выдач %3. Остальное на месте; чтобы продолжить, отмените этот импорт ещё раз.</translation>
    </message>
    <message>
        <source>Until then import no. %1 has lost: titles %2, copies %3. The rest is there still; undo that import again to go on.</source>
        <translation>До этого из импорта № %1 убрано: названий %2, экземпляров %3. Остальное на месте; чтобы продолжить, отмените этот импорт ещё раз.</translation>
    </message>
    <message>
        <source>Until then import no. %1 has brought: readers %2, open loans %3. They stay; undo that import, or take the file again: nobody comes twice.</source>
        <translation>До этого импорт № %1 принёс: читателей %2, открытых выдач %3. Они остаются; отмените этот импорт или импортируйте файл ещё раз: никто не появится дважды.</translation>
    </message>
    <message>
        <source>Until then import no. %1 has brought: titles %2, copies %3. They stay; undo that import, or take the file again: what is there does not come twice.</source>
        <translation>До этого импорт № %1 принёс: названий %2, экземпляров %3. Они остаются; отмените этот импорт или импортируйте файл ещё раз: то, что уже есть, не появится дважды.</translation>
    </message>
    <message>
        <source>What was not taken from %1, or should be looked at. The records are numbered as in the file. Damaged ones are kept beside this list, in the file with “.raw” behind its name.</source>
        <translation>Что не взято из файла %1 или требует внимания. Записи пронумерованы, как в файле. Повреждённые сохранены рядом с этим списком, в файле с окончанием «.raw».</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted; what came until then is in the library. Undo it, or take the file again: what is there does not come twice.</source>
        <translation>Импорт файла %1 был прерван; что успело прийти, есть в библиотеке. Отмените его или возьмите файл ещё раз: что уже есть, второй раз не придёт.</translation>
    </message>
    <message>
        <source>The file holds records of several formats: %1. Another program may read one of them only.</source>
        <translation>В файле записи нескольких форматов: %1. Другая программа может прочитать только один из них.</translation>
    </message>
    <message>
        <source>the text had control characters in it; they were removed</source>
        <translation>в тексте были управляющие символы; они удалены</translation>
    </message>
    <message>
        <source>the price cannot be read; the copy came without it</source>
        <translation>цена не читается; экземпляр принят без неё</translation>
    </message>
    <message>
        <source>the date of receipt cannot be read; the copy came without it</source>
        <translation>дата поступления не читается; экземпляр принят без неё</translation>
    </message>
    <message>
        <source>the number of copies cannot be read; one copy was taken</source>
        <translation>число экземпляров не читается; принят один экземпляр</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешский</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацкий</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарский</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербский</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватский</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенский</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>норвежский</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>датский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>древнегреческий</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>туркменский</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>башкирский</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>чувашский</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>крымскотатарский</translation>
    </message>
    <message>
        <source>Karakalpak</source>
        <translation>каракалпакский</translation>
    </message>
    <message>
        <source>Nogai</source>
        <translation>ногайский</translation>
    </message>
    <message>
        <source>Kumyk</source>
        <translation>кумыкский</translation>
    </message>
    <message>
        <source>Karachay-Balkar</source>
        <translation>карачаево-балкарский</translation>
    </message>
    <message>
        <source>Yakut</source>
        <translation>якутский</translation>
    </message>
    <message>
        <source>Tuvan</source>
        <translation>тувинский</translation>
    </message>
    <message>
        <source>Altai</source>
        <translation>алтайский</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>монгольский</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>чеченский</translation>
    </message>
    <message>
        <source>Ossetian</source>
        <translation>осетинский</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>идиш</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>курдский</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Ottoman Turkish</source>
        <translation>османский</translation>
    </message>
    <message>
        <source>Chagatai</source>
        <translation>чагатайский</translation>
    </message>
    <message>
        <source>Church Slavonic</source>
        <translation>церковнославянский</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>санскрит</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>эсперанто</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>без текста</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code</comment>
        <extracomment>The code of the language of these very translations: kk, ru, en.</extracomment>
        <translation>ru</translation>
    </message>
    <message>
        <source>The import cannot be undone: it is in use. Copies with loans: %1; titles being digitized: %2; holds: %3.</source>
        <translation>Импорт нельзя отменить: он используется. Экземпляров с выдачами: %1; изданий в оцифровке: %2; броней: %3.</translation>
    </message>
    <message>
        <source>Nothing was written: these files are there already: %1. Replace them, or choose another name.</source>
        <translation>Ничего не записано: эти файлы уже есть: %1. Замените их или выберите другое имя.</translation>
    </message>
    <message>
        <source>the leader is cut off</source>
        <translation>маркер обрезан</translation>
    </message>
    <message>
        <source>the list of fields has no end</source>
        <translation>у списка полей нет конца</translation>
    </message>
    <message>
        <source>there are no fields</source>
        <translation>полей нет</translation>
    </message>
    <message>
        <source>the list of fields does not fit the data</source>
        <translation>список полей не подходит к данным</translation>
    </message>
    <message>
        <source>a line stands before the first field</source>
        <translation>перед первым полем стоит строка</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>поле %1</translation>
    </message>
    <message>
        <source>entry %1 of the list of fields</source>
        <translation>строка %1 списка полей</translation>
    </message>
    <message>
        <source>the list of fields has %1 bytes</source>
        <translation>в списке полей %1 байт</translation>
    </message>
    <message>
        <source>more subfields than %1</source>
        <translation>подполей больше %1</translation>
    </message>
    <message>
        <source>more fields than %1</source>
        <translation>полей больше %1</translation>
    </message>
    <message>
        <source>more bytes than %1</source>
        <translation>объём больше %1 байт</translation>
    </message>
    <message>
        <source>more bytes in a tag than %1</source>
        <translation>в теге больше %1 байт</translation>
    </message>
    <message>
        <source>more attributes in a tag than %1</source>
        <translation>в теге больше атрибутов, чем %1</translation>
    </message>
    <message>
        <source>more marks on one letter than %1</source>
        <translation>над одной буквой больше знаков, чем %1</translation>
    </message>
    <message>
        <source>the copy with this inventory number is there already, and has another barcode or none; this barcode was not taken</source>
        <translation>экземпляр с этим инвентарным номером уже есть, у него другой штрихкод или нет никакого; этот штрихкод не принят</translation>
    </message>
    <message>
        <source>several records without the line ***** between them, and it is not clear where each begins; none of them was taken</source>
        <translation>несколько записей без строки ***** между ними, и неясно, где начинается каждая; ни одна не принята</translation>
    </message>
    <message>
        <source>the line ***** between this record and the one beside it was missing; they were parted</source>
        <translation>между этой записью и соседней не было строки *****; записи разделены</translation>
    </message>
    <message>
        <source>a field stands twice that a record has once: perhaps two records without the line ***** between them</source>
        <translation>поле, которое бывает в записи один раз, стоит дважды: возможно, это две записи без строки ***** между ними</translation>
    </message>
</context>
<context>
    <name>Cataloguing</name>
    <message>
        <source>A record without a title cannot be found again: write the title.</source>
        <translation>Запись без заглавия потом не найти: напишите заглавие.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Multi-volume set</source>
        <translation>Многотомник (в целом)</translation>
    </message>
    <message>
        <source>Volume of a set</source>
        <translation>Том многотомника</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Периодическое издание</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Газета</translation>
    </message>
    <message>
        <source>Electronic resource</source>
        <translation>Электронный ресурс</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Sheet music</source>
        <translation>Нотное издание</translation>
    </message>
    <message>
        <source>Audio or video</source>
        <translation>Аудио или видео</translation>
    </message>
    <message>
        <source>ISBN, price, print run</source>
        <translation>ISBN, цена, тираж</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Country of publication</source>
        <translation>Страна издания</translation>
    </message>
    <message>
        <source>Author (heading)</source>
        <translation>Автор (заголовок)</translation>
    </message>
    <message>
        <source>Co-author</source>
        <translation>Соавтор</translation>
    </message>
    <message>
        <source>Editor, translator, compiler …</source>
        <translation>Редактор, переводчик, составитель …</translation>
    </message>
    <message>
        <source>Corporate author</source>
        <translation>Коллективный автор</translation>
    </message>
    <message>
        <source>Other corporate body</source>
        <translation>Другая организация</translation>
    </message>
    <message>
        <source>Title and responsibility</source>
        <translation>Заглавие и ответственность</translation>
    </message>
    <message>
        <source>Variant title</source>
        <translation>Вариант заглавия</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Выходные данные</translation>
    </message>
    <message>
        <source>Physical description</source>
        <translation>Физическая характеристика</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Периодичность</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Нумерация</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Form of the score</source>
        <translation>Форма нотного текста</translation>
    </message>
    <message>
        <source>Type of the electronic resource</source>
        <translation>Вид электронного ресурса</translation>
    </message>
    <message>
        <source>Set or serial it belongs to</source>
        <translation>Многотомник или издание, куда входит</translation>
    </message>
    <message>
        <source>Document it is in</source>
        <translation>Документ, в котором помещено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Bibliography note</source>
        <translation>Примечание о библиографии</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Person as subject</source>
        <translation>Персоналия</translation>
    </message>
    <message>
        <source>Subject heading</source>
        <translation>Предметная рубрика</translation>
    </message>
    <message>
        <source>Geographic heading</source>
        <translation>Географическая рубрика</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>UDC</source>
        <translation>УДК</translation>
    </message>
    <message>
        <source>BBK</source>
        <translation>ББК</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Author mark</source>
        <translation>Авторский знак</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Адрес в Интернете</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>The number as printed, with or without hyphens; it can be scanned.</source>
        <translation>Номер как напечатан, с дефисами или без; можно отсканировать.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Переплёт</translation>
    </message>
    <message>
        <source>What stands behind the ISBN in brackets.</source>
        <translation>То, что стоит после ISBN в скобках.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>The price of the edition; that of a copy stands with the copy.</source>
        <translation>Цена издания; цена экземпляра стоит у экземпляра.</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>Тираж</translation>
    </message>
    <message>
        <source>How many were printed, digits alone.</source>
        <translation>Сколько напечатано, только цифры.</translation>
    </message>
    <message>
        <source>Eight digits in two groups; the last one may be X.</source>
        <translation>Восемь цифр двумя группами; последняя может быть X.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Three letters; Down shows the list. Several are parted by a semicolon.</source>
        <translation>Три буквы; стрелка вниз открывает список. Несколько разделяются точкой с запятой.</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Язык оригинала</translation>
    </message>
    <message>
        <source>Of a translation: the language it was written in.</source>
        <translation>У перевода: на каком языке написано.</translation>
    </message>
    <message>
        <source>Two letters; Down shows the list.</source>
        <translation>Две буквы; стрелка вниз открывает список.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Surname first; a name without a surname stays whole.</source>
        <translation>Сначала фамилия; имя без фамилии пишется целиком.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Of the given name and the patronymic.</source>
        <translation>Имени и отчества.</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Given name and patronymic in full.</source>
        <translation>Имя и отчество полностью.</translation>
    </message>
    <message>
        <source>Years of life</source>
        <translation>Годы жизни</translation>
    </message>
    <message>
        <source>Tells people of one name from each other.</source>
        <translation>Отличает друг от друга однофамильцев.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What the person did: 340 editor, 730 translator, 220 compiler, 440 illustrator; in MARC 21 a word.</source>
        <translation>Что сделал: 340 редактор, 730 переводчик, 220 составитель, 440 иллюстратор; в MARC 21 пишется словом.</translation>
    </message>
    <message>
        <source>Corporate body</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>An organization that is responsible for the content.</source>
        <translation>Организация, ответственная за содержание.</translation>
    </message>
    <message>
        <source>Subordinate unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>A department or branch of the body.</source>
        <translation>Отдел или филиал организации.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Title proper as on the title page; the only field a record cannot do without.</source>
        <translation>Основное заглавие с титульного листа; единственное поле, без которого нельзя.</translation>
    </message>
    <message>
        <source>Parallel title</source>
        <translation>Параллельное заглавие</translation>
    </message>
    <message>
        <source>The title in another language, from the title page.</source>
        <translation>Заглавие на другом языке с титульного листа.</translation>
    </message>
    <message>
        <source>Material designation</source>
        <translation>Обозначение материала</translation>
    </message>
    <message>
        <source>The general material designation, without brackets.</source>
        <translation>Общее обозначение материала, без скобок.</translation>
    </message>
    <message>
        <source>Other title information</source>
        <translation>Сведения, относящиеся к заглавию</translation>
    </message>
    <message>
        <source>What explains the title: genre, purpose, readers.</source>
        <translation>Что поясняет заглавие: жанр, назначение, читатели.</translation>
    </message>
    <message>
        <source>Number of the part</source>
        <translation>Номер части</translation>
    </message>
    <message>
        <source>Volume, book or issue as written in the edition.</source>
        <translation>Том, книга или выпуск, как в издании.</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>Заглавие части</translation>
    </message>
    <message>
        <source>The title of this part alone.</source>
        <translation>Заглавие только этой части.</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Сведения об ответственности</translation>
    </message>
    <message>
        <source>Authors as on the title page, in its words.</source>
        <translation>Авторы, как на титульном листе.</translation>
    </message>
    <message>
        <source>Further responsibility</source>
        <translation>Последующие сведения об ответственности</translation>
    </message>
    <message>
        <source>Editors, translators, compilers, as printed. Several are parted by a semicolon.</source>
        <translation>Редакторы, переводчики, составители, как напечатано. Несколько разделяются точкой с запятой.</translation>
    </message>
    <message>
        <source>Another title it is looked for by: of the cover, of the spine.</source>
        <translation>Другое заглавие, по которому ищут: с обложки, с корешка.</translation>
    </message>
    <message>
        <source>Edition statement</source>
        <translation>Сведения об издании</translation>
    </message>
    <message>
        <source>As in the book, shortened by the rules.</source>
        <translation>Как в книге, с сокращениями по правилам.</translation>
    </message>
    <message>
        <source>Responsibility of the edition</source>
        <translation>Ответственность за издание</translation>
    </message>
    <message>
        <source>Who prepared this edition.</source>
        <translation>Кто подготовил это издание.</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Место издания</translation>
    </message>
    <message>
        <source>The city as printed. Several are parted by a semicolon.</source>
        <translation>Город, как напечатано. Несколько разделяются точкой с запятой.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>The name without quotation marks. Several are parted by a semicolon.</source>
        <translation>Название без кавычек. Несколько разделяются точкой с запятой.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Of a set its years; a serial that still appears ends with a dash.</source>
        <translation>У многотомника годы; у выходящего издания в конце тире.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Pages of a book, the pages on which an article stands.</source>
        <translation>Страницы книги; страницы, на которых статья.</translation>
    </message>
    <message>
        <source>Illustrations</source>
        <translation>Иллюстрации</translation>
    </message>
    <message>
        <source>What is in it beside the text.</source>
        <translation>Что есть кроме текста.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Height of the book in centimetres.</source>
        <translation>Высота книги в сантиметрах.</translation>
    </message>
    <message>
        <source>Accompanying material</source>
        <translation>Сопроводительный материал</translation>
    </message>
    <message>
        <source>What goes with it and can be taken out.</source>
        <translation>Что прилагается и вынимается.</translation>
    </message>
    <message>
        <source>Title of the series</source>
        <translation>Заглавие серии</translation>
    </message>
    <message>
        <source>Without brackets; the number stands beside it.</source>
        <translation>Без скобок; номер стоит рядом.</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Номер в серии</translation>
    </message>
    <message>
        <source>As printed.</source>
        <translation>Как напечатано.</translation>
    </message>
    <message>
        <source>How often it appears.</source>
        <translation>Как часто выходит.</translation>
    </message>
    <message>
        <source>The first and the last issue or year.</source>
        <translation>Первый и последний выпуск или год.</translation>
    </message>
    <message>
        <source>The scale and the projection of a map.</source>
        <translation>Масштаб и проекция карты.</translation>
    </message>
    <message>
        <source>Score, parts, piano score.</source>
        <translation>Партитура, партии, клавир.</translation>
    </message>
    <message>
        <source>Type of the resource</source>
        <translation>Вид ресурса</translation>
    </message>
    <message>
        <source>Data, programs, and how much of them.</source>
        <translation>Данные, программы и их объём.</translation>
    </message>
    <message>
        <source>Title of the whole</source>
        <translation>Заглавие целого</translation>
    </message>
    <message>
        <source>Type some words and choose the record: its title, author and imprint are taken.</source>
        <translation>Наберите несколько слов и выберите запись: возьмутся её заглавие, автор и выходные данные.</translation>
    </message>
    <message>
        <source>Number of the volume</source>
        <translation>Номер тома</translation>
    </message>
    <message>
        <source>Its number in the set, as printed.</source>
        <translation>Номер в многотомнике, как напечатано.</translation>
    </message>
    <message>
        <source>Control number of the whole</source>
        <translation>Номер записи целого</translation>
    </message>
    <message>
        <source>Filled in when the record is chosen; the two are linked by it.</source>
        <translation>Заполняется при выборе записи; по нему записи связаны.</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Заглавие документа</translation>
    </message>
    <message>
        <source>Type some words and choose the record: its title and imprint are taken.</source>
        <translation>Наберите несколько слов и выберите запись: возьмутся её заглавие и выходные данные.</translation>
    </message>
    <message>
        <source>Author of the document</source>
        <translation>Автор документа</translation>
    </message>
    <message>
        <source>The author of the book in which it stands.</source>
        <translation>Автор книги, в которой помещено.</translation>
    </message>
    <message>
        <source>Its place of publication</source>
        <translation>Место его издания</translation>
    </message>
    <message>
        <source>Of a book; a journal goes without.</source>
        <translation>Для книги; у журнала не пишется.</translation>
    </message>
    <message>
        <source>Its publisher</source>
        <translation>Его издательство</translation>
    </message>
    <message>
        <source>Its year</source>
        <translation>Его год</translation>
    </message>
    <message>
        <source>The year of the issue or of the book.</source>
        <translation>Год номера или книги.</translation>
    </message>
    <message>
        <source>Its imprint</source>
        <translation>Его выходные данные</translation>
    </message>
    <message>
        <source>Place, publisher and year of the document.</source>
        <translation>Место, издательство и год документа.</translation>
    </message>
    <message>
        <source>Volume, issue, date</source>
        <translation>Том, номер, дата</translation>
    </message>
    <message>
        <source>Where in it: the number of the issue, the day of the newspaper.</source>
        <translation>Где в нём: номер журнала, день газеты.</translation>
    </message>
    <message>
        <source>Its control number</source>
        <translation>Номер его записи</translation>
    </message>
    <message>
        <source>What has no field of its own.</source>
        <translation>То, для чего нет своего поля.</translation>
    </message>
    <message>
        <source>Where the list of literature stands.</source>
        <translation>Где помещён список литературы.</translation>
    </message>
    <message>
        <source>Works in the book; they are found by a search, too.</source>
        <translation>Произведения в книге; поиск находит и их.</translation>
    </message>
    <message>
        <source>What it is about, in a few sentences.</source>
        <translation>О чём, в нескольких предложениях.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>What it is about, as the catalogue words it: the list proposes what is there.</source>
        <translation>О чём, словами каталога: список предлагает то, что уже есть.</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>Подрубрика</translation>
    </message>
    <message>
        <source>Narrows the heading. Several are parted by a semicolon.</source>
        <translation>Уточняет рубрику. Несколько разделяются точкой с запятой.</translation>
    </message>
    <message>
        <source>Words it should be found by, parted by a semicolon.</source>
        <translation>Слова, по которым должно находиться, через точку с запятой.</translation>
    </message>
    <message>
        <source>Class mark of the Universal Decimal Classification.</source>
        <translation>Индекс Универсальной десятичной классификации.</translation>
    </message>
    <message>
        <source>Class mark of the Library-Bibliographic Classification.</source>
        <translation>Индекс Библиотечно-библиографической классификации.</translation>
    </message>
    <message>
        <source>Shelf class</source>
        <translation>Полочный индекс</translation>
    </message>
    <message>
        <source>The class mark under which it stands on the shelf.</source>
        <translation>Индекс, под которым стоит на полке.</translation>
    </message>
    <message>
        <source>The first letter of the heading and its number in the table.</source>
        <translation>Первая буква заголовка и её номер в таблице.</translation>
    </message>
    <message>
        <source>The whole address.</source>
        <translation>Адрес полностью.</translation>
    </message>
    <message>
        <source>Note on the address</source>
        <translation>Примечание к адресу</translation>
    </message>
    <message>
        <source>The day on which it was looked at.</source>
        <translation>Дата обращения.</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не заполнено: %1.</translation>
    </message>
    <message>
        <source>%1 is no ISBN.</source>
        <translation>Это не ISBN: %1.</translation>
    </message>
    <message>
        <source>The check digit of the ISBN %1 is wrong.</source>
        <translation>Контрольная цифра ISBN неверна: %1.</translation>
    </message>
    <message>
        <source>%1 is no right ISSN.</source>
        <translation>Неверный ISSN: %1.</translation>
    </message>
    <message>
        <source>There is no year in “%1”.</source>
        <translation>Здесь нет года: «%1».</translation>
    </message>
    <message>
        <source>The year lies ahead: %1.</source>
        <translation>Этот год ещё не наступил: %1.</translation>
    </message>
    <message>
        <source>%1 is no code of a language.</source>
        <translation>Это не код языка: %1.</translation>
    </message>
    <message>
        <source>%1 is no code of a country.</source>
        <translation>Это не код страны: %1.</translation>
    </message>
    <message>
        <source>The title has Kazakh letters, the language is Russian: “%1”.</source>
        <translation>В заглавии казахские буквы, а язык указан русский: «%1».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>it begins with no tag of three digits.</source>
        <translation>в начале нет трёхзначной метки.</translation>
    </message>
    <message>
        <source>behind the tag stand two indicators and a blank, # for none.</source>
        <translation>после метки стоят два индикатора и пробел, вместо пустого пишется #.</translation>
    </message>
    <message>
        <source>behind $ stands the code of a subfield.</source>
        <translation>после $ стоит код подполя.</translation>
    </message>
    <message>
        <source>a brace is written {lcub}, a dollar sign {dollar}.</source>
        <translation>фигурная скобка пишется {lcub}, знак доллара {dollar}.</translation>
    </message>
    <message>
        <source>a record has one leader of 24 characters.</source>
        <translation>в записи один маркер из 24 знаков.</translation>
    </message>
    <message>
        <source>The file has no author marks: a line is a beginning and its number, parted by a comma.</source>
        <translation>В файле нет авторских знаков: строка — это начало слова и его номер через запятую.</translation>
    </message>
    <message>
        <source>This is no table of author marks: lines that are marks: %1, others: %2. The table of the library stays as it was.</source>
        <translation>Это не таблица авторских знаков: строк со знаками: %1, прочих: %2. Таблица библиотеки остаётся прежней.</translation>
    </message>
    <message>
        <source>hardback</source>
        <translation>в пер.</translation>
    </message>
    <message>
        <source>1500 tenge</source>
        <translation>1500 тг.</translation>
    </message>
    <message>
        <source>Auezov</source>
        <translation>Ауэзов</translation>
    </message>
    <message>
        <source>M. O.</source>
        <translation>М. О.</translation>
    </message>
    <message>
        <source>Mukhtar Omarkhanuly</source>
        <translation>Мухтар Омарханович</translation>
    </message>
    <message>
        <source>National Bureau of Translations</source>
        <translation>Национальное бюро переводов</translation>
    </message>
    <message>
        <source>The Path of Abai</source>
        <translation>Путь Абая</translation>
    </message>
    <message>
        <source>Abai zholy</source>
        <translation>Абай жолы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>an epic novel</source>
        <translation>роман-эпопея</translation>
    </message>
    <message>
        <source>Book 1</source>
        <translation>Кн. 1</translation>
    </message>
    <message>
        <source>Poems</source>
        <translation>Поэмы</translation>
    </message>
    <message>
        <source>Mukhtar Auezov</source>
        <translation>Мухтар Ауэзов</translation>
    </message>
    <message>
        <source>compiled by K. Tazhibayeva</source>
        <translation>сост. К. Тажибаева</translation>
    </message>
    <message>
        <source>2nd ed., enlarged</source>
        <translation>2-е изд., доп.</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Zhazushy</source>
        <translation>Жазушы</translation>
    </message>
    <message>
        <source>384 p.</source>
        <translation>384 с.</translation>
    </message>
    <message>
        <source>ill., portr.</source>
        <translation>ил., портр.</translation>
    </message>
    <message>
        <source>21 cm</source>
        <translation>21 см</translation>
    </message>
    <message>
        <source>Literary Monuments</source>
        <translation>Литературные памятники</translation>
    </message>
    <message>
        <source>no. 3</source>
        <translation>вып. 3</translation>
    </message>
    <message>
        <source>5 times a week</source>
        <translation>5 раз в неделю</translation>
    </message>
    <message>
        <source>1951, no. 1–306</source>
        <translation>1951, № 1–306</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>Партитура</translation>
    </message>
    <message>
        <source>Collected Works</source>
        <translation>Сочинения</translation>
    </message>
    <message>
        <source>Vol. 2</source>
        <translation>Т. 2</translation>
    </message>
    <message>
        <source>Syr Boiy</source>
        <translation>Кызылординские вести</translation>
    </message>
    <message>
        <source>Almaty : Kazygurt, 2007</source>
        <translation>Алматы : Казыгурт, 2007</translation>
    </message>
    <message>
        <source>18 February</source>
        <translation>18 февр.</translation>
    </message>
    <message>
        <source>Bibliography: p. 370–382</source>
        <translation>Библиогр.: с. 370–382</translation>
    </message>
    <message>
        <source>Kazakh literature</source>
        <translation>Казахская литература</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Syr Darya; local history</source>
        <translation>Сырдарья; краеведение</translation>
    </message>
    <message>
        <source>viewed on 27.02.2020</source>
        <translation>дата обращения: 27.02.2020</translation>
    </message>
    <message>
        <source>The title is not removed, it is in use. Copies: %1; in digitization: %2; volumes and articles: %3; holds: %4; subscriptions: %5.</source>
        <translation>Издание не удалено, оно используется. Экземпляров: %1; в оцифровке: %2; томов и статей: %3; броней: %4; подписок: %5.</translation>
    </message>
</context>
<context>
    <name>CopyLabels</name>
    <message>
        <source>There is nothing to print a label of: no copies.</source>
        <translation>Печатать этикетки не для чего: экземпляров нет.</translation>
    </message>
    <message>
        <source>Reading the copies</source>
        <translation>Чтение экземпляров</translation>
    </message>
    <message>
        <source>All copies: %1</source>
        <translation>Все экземпляры: %1</translation>
    </message>
    <message>
        <source>The chosen copy</source>
        <translation>Выбранный экземпляр</translation>
    </message>
    <message>
        <source>Choose records of the list first.</source>
        <translation>Сначала выберите записи в списке.</translation>
    </message>
    <message>
        <source>So many labels are not printed at once. Choose at most this number of records: %1.</source>
        <translation>Столько этикеток сразу не печатается. Выберите не больше записей, чем: %1.</translation>
    </message>
    <message>
        <source>Chosen records: %1</source>
        <translation>Выбранные записи: %1</translation>
    </message>
    <message>
        <source>Chosen copies: %1</source>
        <translation>Выбранные экземпляры: %1</translation>
    </message>
</context>
<context>
    <name>CopySubject</name>
    <message>
        <source>What you typed about copy %1 is not saved. It is kept and stands there again when the form of this copy is opened.</source>
        <translation>То, что вы ввели об экземпляре %1, не записано. Введённое не пропадёт и снова появится, когда откроется форма этого экземпляра.</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>lent until %1</source>
        <translation>на руках до %1</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
</context>
<context>
    <name>DoubtTables</name>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Сведения об ответственности</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
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
        <source>Subjects</source>
        <translation>Предметные рубрики</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>No. in the catalogue</source>
        <translation>№ в каталоге</translation>
    </message>
    <message>
        <source>Perhaps this title, which was there</source>
        <translation>Возможно, это прежнее название</translation>
    </message>
    <message>
        <source>Why in doubt</source>
        <translation>Почему сомнение</translation>
    </message>
    <message>
        <source>Likeness, of 100</source>
        <translation>Сходство, из 100</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Место издания</translation>
    </message>
    <message>
        <source>Imported or chosen title</source>
        <translation>Импортированное или выбранное название</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Goes, when it is one title</source>
        <translation>Уходит, если это одно название</translation>
    </message>
</context>
<context>
    <name>HoldingsExport</name>
    <message>
        <source>Titles with copies, Excel workbook (%1)</source>
        <translation>Названия с экземплярами, книга Excel (%1)</translation>
    </message>
    <message>
        <source>Titles with copies, CSV (%1)</source>
        <translation>Названия с экземплярами, CSV (%1)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт в %1</translation>
    </message>
    <message>
        <source>Saved as %1. Rows: %2.</source>
        <translation>Сохранено: %1. Строк: %2.</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
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
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>Запись №</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Место в файле</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублеты</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>there already; its copies are added</source>
        <translation>уже есть; добавляются экземпляры</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>imported, to be decided</source>
        <translation>принимается, требует решения</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>Copies not added</source>
        <translation>Не добавлено экземпляров</translation>
    </message>
    <message>
        <source>Likeness, of 100</source>
        <translation>Сходство, из 100</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не принято</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>records: %1</source>
        <translation>записей: %1</translation>
    </message>
    <message>
        <source>new titles: %1</source>
        <translation>новых названий: %1</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>экземпляров: %1</translation>
    </message>
    <message>
        <source>already in the catalogue: %1</source>
        <translation>уже в каталоге: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>повреждено: %1</translation>
    </message>
    <message>
        <source>not for the catalogue (headings, or without a title): %1</source>
        <translation>не для каталога (авторитетные или без заглавия): %1</translation>
    </message>
    <message>
        <source>with a text to look at: %1</source>
        <translation>текст требует проверки: %1</translation>
    </message>
    <message>
        <source>to be decided: %1</source>
        <translation>требуют решения: %1</translation>
    </message>
    <message>
        <source>copies for titles that are there: %1</source>
        <translation>экземпляров к имеющимся названиям: %1</translation>
    </message>
    <message>
        <source>copies already there: %1</source>
        <translation>экземпляров уже есть: %1</translation>
    </message>
    <message>
        <source>copies left out: %1</source>
        <translation>экземпляров не принято: %1</translation>
    </message>
    <message>
        <source>The import was stopped. What had been taken in is in the catalogue.</source>
        <translation>Импорт остановлен. То, что успели принять, — в каталоге.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken in.</source>
        <translation>Импорт остановлен. Ничего не принято.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Импорт завершён.</translation>
    </message>
    <message>
        <source>Nothing was taken in: everything is in the catalogue already.</source>
        <translation>Ничего не принято: всё уже есть в каталоге.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ничего не принято.</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Undo the import of %1 (titles: %2, copies: %3)</source>
        <translation>Отменить импорт файла %1 (названий: %2, экземпляров: %3)</translation>
    </message>
    <message>
        <source>File: %1. Titles that came with it: %2; copies: %3. They are taken out of the catalogue. What was changed by hand since stays. This cannot be taken back.</source>
        <translation>Файл: %1. С ним пришло названий: %2; экземпляров: %3. Они будут убраны из каталога. То, что с тех пор изменено вручную, останется. Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>The import was undone. Taken out of the catalogue: titles %1, copies %2.</source>
        <translation>Импорт отменён. Убрано из каталога: названий %1, экземпляров %2.</translation>
    </message>
    <message>
        <source>What was changed by hand or is needed elsewhere stays: titles %1, copies %2.</source>
        <translation>Изменённое вручную или нужное другим записям осталось: названий %1, экземпляров %2.</translation>
    </message>
    <message>
        <source>new places: %1</source>
        <translation>новые места: %1</translation>
    </message>
</context>
<context>
    <name>QueueRecords</name>
    <message>
        <source>Putting titles on the digitization queue</source>
        <translation>Постановка названий в очередь на оцифровку</translation>
    </message>
    <message>
        <source>Put on the digitization queue: %1.</source>
        <translation>Поставлено в очередь на оцифровку: %1.</translation>
    </message>
    <message>
        <source>Already there, or not to be put there: %1.</source>
        <translation>Уже в очереди или не могут быть поставлены: %1.</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>A file for each format</source>
        <translation>Свой файл для каждого формата</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт в %1</translation>
    </message>
    <message>
        <source>Exported to %1. Records: %2.</source>
        <translation>Экспортировано в %1. Записей: %2.</translation>
    </message>
    <message>
        <source>These files are there already: %1. They are replaced by the export, and what is in them is lost.</source>
        <translation>Эти файлы уже есть: %1. Экспорт заменит их, и то, что в них было, пропадёт.</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Заменить файлы</translation>
    </message>
    <message>
        <source>Keep the files</source>
        <translation>Оставить файлы</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>Файлы уже есть</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>no copies</source>
        <translation>нет экземпляров</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>0 из %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>На полке</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Another catalogue of the list is called “%1”.</source>
        <translation>В списке уже есть каталог с названием «%1».</translation>
    </message>
    <message>
        <source>There is no such catalogue in the list.</source>
        <translation>Такого каталога в списке нет.</translation>
    </message>
    <message>
        <source>The catalogue needs a name.</source>
        <translation>Укажите название каталога.</translation>
    </message>
    <message>
        <source>Records can be asked for as MARC 21 or UNIMARC.</source>
        <translation>Записи можно запрашивать в формате MARC 21 или UNIMARC.</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>не ответил вовремя</translation>
    </message>
    <message>
        <source>refused the question</source>
        <translation>отклонил запрос</translation>
    </message>
    <message>
        <source>answered with records that cannot be read</source>
        <translation>прислал записи, которые не удаётся прочитать</translation>
    </message>
    <message numerus="yes">
        <source>answered: %n record(s)</source>
        <translation>
            <numerusform>ответил: %n запись</numerusform>
            <numerusform>ответил: %n записи</numerusform>
            <numerusform>ответил: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>has no database with this name</source>
        <translation>не имеет базы данных с таким названием</translation>
    </message>
    <message>
        <source>does not search by this index</source>
        <translation>не ищет по этому индексу</translation>
    </message>
    <message>
        <source>answers only with a login</source>
        <translation>не отвечает без входа в систему</translation>
    </message>
    <message>
        <source>has no records in this format</source>
        <translation>не имеет записей в этом формате</translation>
    </message>
    <message>
        <source>An address of Z39.50 is host:port/database, one of SRU begins with http:// or https://; of a file it is its whole path.</source>
        <translation>Адрес Z39.50 имеет вид host:port/database, адрес SRU начинается с http:// или https://; адрес файла — полный путь к нему.</translation>
    </message>
    <message>
        <source>The index is a number (Z39.50) or a name like bath.isbn (SRU); a file has none.</source>
        <translation>Индекс — это число (Z39.50) или имя вида bath.isbn (SRU); у файла индекса нет.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>answered: nothing found</source>
        <translation>ответил: ничего не найдено</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchEdit</name>
    <message>
        <source>Choose records of the list first.</source>
        <translation>Сначала выберите записи в списке.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchSheet</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Ход предварительного просмотра</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CandidateTable</name>
    <message>
        <source>Records of other catalogues side by side</source>
        <translation>Записи других каталогов рядом</translation>
    </message>
    <message>
        <source>Take this record</source>
        <translation>Взять эту запись</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Следующая запись</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Предыдущая запись</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Вернуться к форме</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CandidateView</name>
    <message>
        <source>Take this record (Enter)</source>
        <translation>Взять эту запись (Enter)</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Прекратить опрос</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Other catalogues</source>
        <translation>Другие каталоги</translation>
    </message>
    <message>
        <source>Asking other catalogues</source>
        <translation>Опрос других каталогов</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>идёт опрос…</translation>
    </message>
    <message>
        <source>stopped before it answered</source>
        <translation>опрос прекращён до ответа</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CataloguePage</name>
    <message>
        <source>Import records…</source>
        <translation>Импорт записей…</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Варианты имён</translation>
    </message>
    <message>
        <source>There is no such copy any more.</source>
        <translation>Такого экземпляра больше нет.</translation>
    </message>
    <message>
        <source>Choose a record of the catalogue first.</source>
        <translation>Сначала выберите запись в каталоге.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>Описание скопировано.</translation>
    </message>
    <message>
        <source>MARC, ISO 2709 (%1)</source>
        <translation>MARC, ISO 2709 (%1)</translation>
    </message>
    <message>
        <source>MARCXML (%1)</source>
        <translation>MARCXML (%1)</translation>
    </message>
    <message>
        <source>Export the whole list</source>
        <translation>Экспорт всего списка</translation>
    </message>
    <message>
        <source>Export the marked records: %1</source>
        <translation>Экспорт отмеченных записей: %1</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Экспортировать то, что в списке</translation>
    </message>
    <message>
        <source>MARC, ISO 2709</source>
        <translation>MARC, ISO 2709</translation>
    </message>
    <message>
        <source>MARCXML</source>
        <translation>MARCXML</translation>
    </message>
    <message>
        <source>New record (Shift+F3)</source>
        <translation>Новая запись (Shift+F3)</translation>
    </message>
    <message>
        <source>Mark two records of the list first: the space bar marks the row.</source>
        <translation>Сначала отметьте в списке две записи: строку отмечает пробел.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyActionForm</name>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy %1 is lost</source>
        <translation>Экземпляр утерян: %1</translation>
    </message>
    <message>
        <source>Copy %1 is damaged</source>
        <translation>Экземпляр повреждён: %1</translation>
    </message>
    <message>
        <source>Write off copy %1</source>
        <translation>Списать экземпляр %1</translation>
    </message>
    <message>
        <source>Write the day as 03.02.2026.</source>
        <translation>Запишите день так: 03.02.2026.</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>Экземпляр %1: %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyBatchSheet</name>
    <message>
        <source>Place</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Порядок выдачи</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Find and replace in the shelf mark</source>
        <translation>Найти и заменить в полочном шифре</translation>
    </message>
    <message>
        <source>Find and replace in the note</source>
        <translation>Найти и заменить в примечании</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Что изменить</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Capital and small letters are the same</source>
        <translation>Не различать прописные и строчные буквы</translation>
    </message>
    <message>
        <source>Only where it is the whole value</source>
        <translation>Только если это значение целиком</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>место не указано</translation>
    </message>
    <message>
        <source>Change the chosen copies: %1</source>
        <translation>Изменить выбранные экземпляры: %1</translation>
    </message>
    <message>
        <source>The chosen records have no copies.</source>
        <translation>У выбранных записей нет экземпляров.</translation>
    </message>
    <message>
        <source>This is no price: 1500 or 1500,50.</source>
        <translation>Это не цена. Пример: 1500 или 1500,50.</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Напишите, что найти.</translation>
    </message>
    <message>
        <source>The places are being read…</source>
        <translation>Чтение мест хранения…</translation>
    </message>
    <message>
        <source>Change of the chosen copies</source>
        <translation>Изменение выбранных экземпляров</translation>
    </message>
    <message>
        <source>Choose a place.</source>
        <translation>Выберите место хранения.</translation>
    </message>
    <message>
        <source>Accompanying parts</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Change all copies of the chosen titles (%1): %2</source>
        <translation>Изменить все экземпляры выбранных названий (%1): %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyEditor</name>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Price, ₸</source>
        <translation>Цена, ₸</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Порядок выдачи</translation>
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
        <source>Account</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Сохранность</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>место не указано</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Экземпляр %1</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Здесь снова то, что вы ввели раньше; оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Here is again what you typed before. The copy was changed meanwhile; look before you save.</source>
        <translation>Здесь снова то, что вы ввели раньше. Экземпляр тем временем изменили; посмотрите, прежде чем сохранять.</translation>
    </message>
    <message>
        <source>The price is an amount in tenge, as 1500 or 1500,50.</source>
        <translation>Цена — сумма в тенге, например 1500 или 1500,50.</translation>
    </message>
    <message>
        <source>Write the day as 03.02.2026.</source>
        <translation>Запишите день так: 03.02.2026.</translation>
    </message>
    <message>
        <source>Saved: copy %1</source>
        <translation>Сохранено: экземпляр %1</translation>
    </message>
    <message>
        <source>The same was changed meanwhile. What you typed stays here, but it cannot be saved over that; close and look at the copy again.</source>
        <translation>То же самое за это время изменено. Введённое вами остаётся здесь, но записать его поверх нельзя; закройте форму и посмотрите экземпляр ещё раз.</translation>
    </message>
    <message>
        <source>The copy was changed meanwhile; here is what it is now.</source>
        <translation>Экземпляр за это время изменён; здесь то, что записано сейчас.</translation>
    </message>
    <message>
        <source>The copy was changed meanwhile; what you typed is kept.</source>
        <translation>Экземпляр за это время изменён; введённое вами осталось.</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>Экземпляр %1: %2</translation>
    </message>
    <message>
        <source>Accompanying parts</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>map, disc</source>
        <translation>карта, диск</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyForm</name>
    <message>
        <source>Add the copy</source>
        <translation>Добавить экземпляр</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Price, ₸</source>
        <translation>Цена, ₸</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Порядок выдачи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>следующий</translation>
    </message>
    <message>
        <source>The price is an amount in tenge, as 1500 or 1500,50.</source>
        <translation>Цена — сумма в тенге, например 1500 или 1500,50.</translation>
    </message>
    <message>
        <source>Copy %1 was added.</source>
        <translation>Экземпляр добавлен, инвентарный номер: %1.</translation>
    </message>
    <message>
        <source>Series of the inventory number</source>
        <translation>Серия инвентарного номера</translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1, следующий: %2</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>More copies</source>
        <translation>Ещё экземпляры</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Число экземпляров</translation>
    </message>
    <message>
        <source>Copies were added: %1 to %2.</source>
        <translation>Экземпляры добавлены: %1–%2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyPanel</name>
    <message>
        <source>There are no copies of this title.</source>
        <translation>У этого названия нет экземпляров.</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Добавить экземпляр</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>History of the copy</source>
        <translation>История экземпляра</translation>
    </message>
    <message>
        <source>Nothing has happened to this copy yet.</source>
        <translation>История этого экземпляра пока пуста.</translation>
    </message>
    <message>
        <source>Choose a copy to see what happened to it.</source>
        <translation>Выберите экземпляр, чтобы увидеть его историю.</translation>
    </message>
    <message>
        <source>Lent to card %1, due %2</source>
        <translation>Выдан: билет %1, срок %2</translation>
    </message>
    <message>
        <source>Returned by card %1</source>
        <translation>Возвращён: билет %1</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>Сначала выберите экземпляр.</translation>
    </message>
    <message>
        <source>Lent to a forgotten reader, due %1</source>
        <translation>Выдано читателю, данные которого удалены, срок %1</translation>
    </message>
    <message>
        <source>Returned by a forgotten reader</source>
        <translation>Возвращено читателем, данные которого удалены</translation>
    </message>
    <message>
        <source>Lent to a reader, due %1</source>
        <translation>Выдано читателю, срок %1</translation>
    </message>
    <message>
        <source>Returned by a reader</source>
        <translation>Возвращено читателем</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DoubtView</name>
    <message>
        <source>One title (Enter)</source>
        <translation>Одно название (Enter)</translation>
    </message>
    <message>
        <source>Two titles (Shift+Enter)</source>
        <translation>Два названия (Shift+Enter)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Требуют решения</translation>
    </message>
    <message>
        <source>Imported titles that may be there already. One title: the copies go over to the title that was there, and the imported one goes. Two titles: both stay, and no import asks again.</source>
        <translation>Импортированные названия, которые, возможно, уже есть. Одно название: экземпляры переходят к прежнему названию, импортированное удаляется. Два названия: остаются оба, импорт больше о них не спросит.</translation>
    </message>
    <message>
        <source>Records to be decided</source>
        <translation>Записи, требующие решения</translation>
    </message>
    <message>
        <source>The two records side by side</source>
        <translation>Две записи рядом</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Решать нечего.</translation>
    </message>
    <message>
        <source>Choose a pair above.</source>
        <translation>Выберите пару выше.</translation>
    </message>
    <message>
        <source>pairs: %1</source>
        <translation>пар: %1</translation>
    </message>
    <message>
        <source>Titles merged: %1. Copies that went over: %2.</source>
        <translation>Объединено названий: %1. Перешло экземпляров: %2.</translation>
    </message>
    <message>
        <source>Decided as two titles, pairs: %1.</source>
        <translation>Решено, что это два названия, пар: %1.</translation>
    </message>
    <message>
        <source>One title: its copies go over</source>
        <translation>Одно название: экземпляры переходят</translation>
    </message>
    <message>
        <source>Two titles: do not ask again</source>
        <translation>Два названия: больше не спрашивать</translation>
    </message>
    <message>
        <source>Open the title that was there</source>
        <translation>Открыть прежнее название</translation>
    </message>
    <message>
        <source>Add what only the titles that go have</source>
        <translation>Добавить то, что есть только у уходящих названий</translation>
    </message>
    <message>
        <source>Add what only the title that goes has (fields: %1)</source>
        <translation>Добавить то, что есть только у уходящего названия (полей: %1)</translation>
    </message>
    <message>
        <source>Open the other title</source>
        <translation>Открыть второе название</translation>
    </message>
    <message>
        <source>ISBN, notes and subjects</source>
        <translation>ISBN, примечания и темы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DuplicateCard</name>
    <message>
        <source>Add a copy to it</source>
        <translation>Добавить к ней экземпляр</translation>
    </message>
    <message>
        <source>Ask other catalogues</source>
        <translation>Спросить другие каталоги</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть её</translation>
    </message>
    <message>
        <source>The catalogue has this edition: %1.</source>
        <translation>Это издание уже есть в каталоге: %1.</translation>
    </message>
    <message>
        <source>The catalogue has a similar edition: %1.</source>
        <translation>В каталоге есть похожее издание: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FacetPane</name>
    <message>
        <source>Availability</source>
        <translation>Наличие</translation>
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
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>On the shelf now</source>
        <translation>Сейчас на полке</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все (%1)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>С какого года</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>По какой год</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Open the error file</source>
        <translation>Открыть файл ошибок</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Первые записи</translation>
    </message>
    <message>
        <source>Records to be decided</source>
        <translation>Записи, требующие решения</translation>
    </message>
    <message>
        <source>Records that are not taken, and notes</source>
        <translation>Непринимаемые записи и замечания</translation>
    </message>
    <message>
        <source>There is no record that can be taken.</source>
        <translation>Нет ни одной пригодной записи.</translation>
    </message>
    <message>
        <source>No record is doubtful.</source>
        <translation>Сомнительных записей нет.</translation>
    </message>
    <message>
        <source>Every record can be taken.</source>
        <translation>Все записи можно принять.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Each record by itself</source>
        <translation>По каждой записи</translation>
    </message>
    <message>
        <source>Take records with unreadable characters, each shown as �</source>
        <translation>Принимать записи с нечитаемыми знаками (знак показан как �)</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Просмотр: %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Требуют решения</translation>
    </message>
    <message>
        <source>Not taken, and notes</source>
        <translation>Не принято, замечания</translation>
    </message>
    <message>
        <source>To be decided (%1)</source>
        <translation>Требуют решения (%1)</translation>
    </message>
    <message>
        <source>Not taken, and notes (%1)</source>
        <translation>Не принято, замечания (%1)</translation>
    </message>
    <message>
        <source>several encodings, each record in its own</source>
        <translation>кодировки разные, каждая запись прочитана в своей</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ImportView</name>
    <message>
        <source>Record files (%1)</source>
        <translation>Файлы записей (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Import of records</source>
        <translation>Импорт записей</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>A file of records</source>
        <translation>Файл записей</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Требуют решения</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Идёт импорт. Дождитесь конца или остановите его.</translation>
    </message>
    <message>
        <source>Drop a file of records here: MARC (ISO 2709), MARCXML, IRBIS text or an IRBIS database (.mst). It is checked before anything is imported.</source>
        <translation>Перетащите сюда файл записей: MARC (ISO 2709), MARCXML, текст ИРБИС или базу ИРБИС (.mst). Он проверяется до импорта.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::NameFormsView</name>
    <message>
        <source>Names that find each other</source>
        <translation>Имена, которые находят друг друга</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Добавить в группу</translation>
    </message>
    <message>
        <source>Begin a new group</source>
        <translation>Начать новую группу</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Варианты имён</translation>
    </message>
    <message>
        <source>Who searches for one form of a group finds the others too. Differences of letters only (қ and к, Cyrillic and Latin) need no entry here.</source>
        <translation>Кто ищет один вариант из группы, находит и остальные. Различия только в буквах (қ и к, кириллица и латиница) вносить не нужно.</translation>
    </message>
    <message>
        <source>No group has such a name.</source>
        <translation>Такого имени нет ни в одной группе.</translation>
    </message>
    <message>
        <source>Groups of names</source>
        <translation>Группы имён</translation>
    </message>
    <message>
        <source>Forms of the chosen group</source>
        <translation>Варианты выбранной группы</translation>
    </message>
    <message>
        <source>The form was added.</source>
        <translation>Вариант добавлен.</translation>
    </message>
    <message>
        <source>The form was removed.</source>
        <translation>Вариант удалён.</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Ещё один вариант</translation>
    </message>
    <message>
        <source>There are no groups of names yet.</source>
        <translation>Групп имён пока нет.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PastImports</name>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Импорта ещё не было.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Прошлые импорты</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Отменить этот импорт?</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить этот импорт</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Undoing an import</source>
        <translation>Отмена импорта</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordAnswers</name>
    <message>
        <source>Everything found in the catalogue</source>
        <translation>Всё найденное в каталоге</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordBatchSheet</name>
    <message>
        <source>By tag and subfield</source>
        <translation>По метке и подполю</translation>
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
        <source>Class mark of BBK</source>
        <translation>Индекс ББК</translation>
    </message>
    <message>
        <source>Class mark of UDC</source>
        <translation>Индекс УДК</translation>
    </message>
    <message>
        <source>Give a field a value</source>
        <translation>Задать значение поля</translation>
    </message>
    <message>
        <source>Find and replace in a field</source>
        <translation>Найти и заменить в поле</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>Удалить поле</translation>
    </message>
    <message>
        <source>The value only</source>
        <translation>Только значение</translation>
    </message>
    <message>
        <source>The whole field</source>
        <translation>Поле целиком</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Что изменить</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>As it is written: 610 or 210$c.</source>
        <translation>Как пишется: 610 или 210$c.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Capital and small letters are the same</source>
        <translation>Не различать прописные и строчные буквы</translation>
    </message>
    <message>
        <source>Only where it is the whole value</source>
        <translation>Только если это значение целиком</translation>
    </message>
    <message>
        <source>Change the chosen records: %1</source>
        <translation>Изменить выбранные записи: %1</translation>
    </message>
    <message>
        <source>Choose a field of the form: a tag is changed by find and replace.</source>
        <translation>Выберите поле формы: по метке можно только найти и заменить.</translation>
    </message>
    <message>
        <source>Write the field as it stands in MARC: 610 0# $aөлкетану.</source>
        <translation>Напишите поле, как в MARC: 610 0# $aкраеведение.</translation>
    </message>
    <message>
        <source>Write the tag: 610 or 210$c.</source>
        <translation>Напишите метку: 610 или 210$c.</translation>
    </message>
    <message>
        <source>Write the new value.</source>
        <translation>Напишите новое значение.</translation>
    </message>
    <message>
        <source>Change of the chosen records</source>
        <translation>Изменение выбранных записей</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Что удалить</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <translation>Выберите язык.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordBrief</name>
    <message>
        <source>Open the record (Enter)</source>
        <translation>Открыть запись (Enter)</translation>
    </message>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>Выберите запись, чтобы увидеть её здесь.</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation>На полке: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordEditor</name>
    <message>
        <source>GOST 7.1–2003</source>
        <translation>ГОСТ 7.1–2003</translation>
    </message>
    <message>
        <source>GOST R 7.0.100–2018</source>
        <translation>ГОСТ Р 7.0.100–2018</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>MARC record</source>
        <translation>Запись MARC</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Этой записи больше нет в каталоге.</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Здесь снова то, что вы ввели раньше; оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Here is again what you typed before. The same was changed meanwhile; look before you save.</source>
        <translation>Здесь снова то, что вы ввели раньше. Тем временем то же самое изменили; посмотрите, прежде чем сохранить.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>The same was changed meanwhile (fields %1). What you typed stays here, but it cannot be saved over that; cancel and look at the record again.</source>
        <translation>То же самое за это время изменено (поля: %1). Набранное остаётся здесь, но сохранить его поверх нельзя; отмените и посмотрите запись снова.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile; here is what it is now.</source>
        <translation>Запись за это время изменена; здесь то, что есть теперь.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile; what you typed is kept.</source>
        <translation>Запись за это время изменена; набранное сохранено.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Change the record</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Standard of the description</source>
        <translation>Стандарт описания</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Проверьте: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken from: %1. Ctrl+Z takes it back until you change something.</source>
        <translation>Взято из каталога: %1. Пока ничего не изменено, Ctrl+Z вернёт прежнее.</translation>
    </message>
    <message>
        <source>There it is otherwise; what you typed is kept: %1.</source>
        <translation>Там указано иначе; оставлено то, что набрали вы: %1.</translation>
    </message>
    <message>
        <source>That record has no place for what you typed: %1.</source>
        <translation>В той записи нет места для набранного вами: %1.</translation>
    </message>
    <message>
        <source>Fields that did not come along: %1.</source>
        <translation>Поля, которые не перешли: %1.</translation>
    </message>
    <message>
        <source>Taken back: here is what you had typed.</source>
        <translation>Возвращено: здесь снова то, что вы набрали.</translation>
    </message>
    <message>
        <source>What you typed came along into the other format. Ctrl+Z takes the change back until you change something.</source>
        <translation>Набранное вами перенесено в другой формат. Пока вы ничего не изменили, Ctrl+Z вернёт прежний формат.</translation>
    </message>
    <message>
        <source>That format has no place for: %1.</source>
        <translation>В том формате нет места для следующего: %1.</translation>
    </message>
    <message>
        <source>%1 is no ISBN: its check digit is wrong.</source>
        <translation>%1 — не ISBN: контрольная цифра неверна.</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Другой язык…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordFieldsView</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+↑)</translation>
    </message>
    <message>
        <source>Remove the field (Alt+Delete)</source>
        <translation>Убрать поле (Alt+Delete)</translation>
    </message>
    <message>
        <source>One more such field (Alt+Insert)</source>
        <translation>Ещё одно такое поле (Alt+Insert)</translation>
    </message>
    <message>
        <source>Has a semicolon of its own: edit it in the MARC record.</source>
        <translation>В самом значении есть точка с запятой: измените его в записи MARC.</translation>
    </message>
    <message>
        <source>Surname, then initials or given names</source>
        <translation>Фамилия, затем инициалы или полное имя</translation>
    </message>
    <message>
        <source>Auezov, M. O.</source>
        <translation>Ауэзов, М. О.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordHistory</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Nothing has happened to this record since the journal began.</source>
        <translation>С начала журнала с этой записью ничего не происходило.</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordList</name>
    <message>
        <source>By title</source>
        <translation>По заглавию</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>По автору</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>По году, новые</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Последние добавленные</translation>
    </message>
    <message>
        <source>By title, backwards</source>
        <translation>По заглавию, с конца</translation>
    </message>
    <message>
        <source>By author, backwards</source>
        <translation>По автору, с конца</translation>
    </message>
    <message>
        <source>Oldest year first</source>
        <translation>По году, старые</translation>
    </message>
    <message>
        <source>Title, author, subject, year, ISBN…</source>
        <translation>Заглавие, автор, тема, год, ISBN…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>The catalogue is empty. Drop a MARC file here, or choose one.</source>
        <translation>Каталог пуст. Перетащите сюда файл MARC или выберите его.</translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation>Импорт записей…</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words or filters find more.</source>
        <translation>Ничего не найдено. Попробуйте меньше слов или фильтров.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Показать все записи</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found is in the order of relevance.</source>
        <translation>Найденное стоит по степени соответствия запросу.</translation>
    </message>
    <message>
        <source>Show what the list can be narrowed by</source>
        <translation>Показать, по чему можно сузить список</translation>
    </message>
    <message>
        <source>%1 found; the first %2 are listed</source>
        <translation>Найдено: %1; в списке первые %2</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>По соответствию</translation>
    </message>
    <message>
        <source>By several columns</source>
        <translation>По нескольким столбцам</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordSplitter</name>
    <message>
        <source>Description, MARC</source>
        <translation>Описание, MARC</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordView</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Скопировать описание</translation>
    </message>
    <message>
        <source>The description to the clipboard (Ctrl+Shift+C)</source>
        <translation>Скопировать описание в буфер обмена (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Добавить экземпляр</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>MARC record</source>
        <translation>Запись MARC</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Этой записи больше нет в каталоге.</translation>
    </message>
    <message>
        <source>Show in digitization</source>
        <translation>Показать в оцифровке</translation>
    </message>
    <message>
        <source>Digitize</source>
        <translation>На оцифровку</translation>
    </message>
    <message>
        <source>This title is in the digitization queue.</source>
        <translation>Это название в очереди на оцифровку.</translation>
    </message>
    <message>
        <source>Put this title on the digitization queue</source>
        <translation>Поставить это название в очередь на оцифровку</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>краеведение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Other title information</source>
        <translation>Сведения, относящиеся к заглавию</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Сведения об ответственности</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Место издания</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
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
        <source>Subjects</source>
        <translation>Предметные рубрики</translation>
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
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>Описание скопировано.</translation>
    </message>
    <message>
        <source>On the digitization queue.</source>
        <translation>Поставлено в очередь на оцифровку.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Change the record (Shift+F2)</source>
        <translation>Изменить запись (Shift+F2)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Linked titles</source>
        <translation>Связанные издания</translation>
    </message>
    <message>
        <source>this title belongs to it</source>
        <translation>это издание входит в его состав</translation>
    </message>
    <message>
        <source>belongs to this title</source>
        <translation>входит в состав этого издания</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
</TS>
