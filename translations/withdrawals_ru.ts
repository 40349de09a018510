<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Withdrawals</name>
    <message>
        <source>There is no write-off act %1.</source>
        <translation>Нет такого акта о списании: %1.</translation>
    </message>
    <message>
        <source>Act %1 is in the books. It is not changed any more: a reversing act takes it back.</source>
        <translation>Акт внесён в книги: %1. Он больше не меняется: отменить его может только обратный акт.</translation>
    </message>
    <message>
        <source>Not signed: copies that cannot leave stand on the act: %1. The first is %2: %3. Take them off the act.</source>
        <translation>Не подписано: в акте есть экземпляры, которые списать нельзя: %1. Первый – %2: %3. Уберите их из акта.</translation>
    </message>
    <message>
        <source>An act has at most %1 copies. Make several acts.</source>
        <translation>В одном акте может быть экземпляров: %1. Составьте несколько актов.</translation>
    </message>
    <message>
        <source>Say which copies are meant: a place, a shelf mark, a condition, years.</source>
        <translation>Укажите, какие экземпляры имеются в виду: место, шифр, состояние, годы.</translation>
    </message>
    <message>
        <source>The act is a draft: nothing has left by it. Discard it.</source>
        <translation>Акт ещё черновик: по нему ничего не списано. Удалите черновик.</translation>
    </message>
    <message>
        <source>The act was taken back already, by act %1.</source>
        <translation>Акт уже отменён. Обратный акт: %1.</translation>
    </message>
    <message>
        <source>A reversing act is not reversed. Write the copies off anew.</source>
        <translation>Обратный акт не отменяют. Спишите экземпляры заново.</translation>
    </message>
    <message>
        <source>Whoever drafted the act does not sign it. Another person signs.</source>
        <translation>Составивший акт его не подписывает. Подписывает другой человек.</translation>
    </message>
    <message>
        <source>The book is not taken instead of the lost one. What was not found: %1.</source>
        <translation>Книга не принимается взамен утерянной. Не подтверждено: %1.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>in the books, not signed</source>
        <translation>внесён в книги, не подписан</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>на руках</translation>
    </message>
    <message>
        <source>kept for a reader</source>
        <translation>отложен для читателя</translation>
    </message>
    <message>
        <source>written off already</source>
        <translation>уже списан</translation>
    </message>
    <message>
        <source>on another draft</source>
        <translation>в другом черновике</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>in no book of account</source>
        <translation>нет в книгах учёта</translation>
    </message>
    <message>
        <source>entered after the day of the act</source>
        <translation>поступил позже даты акта</translation>
    </message>
    <message>
        <source>last copy of its title</source>
        <translation>последний экземпляр названия</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>краеведение</translation>
    </message>
    <message>
        <source>to be digitized</source>
        <translation>в очереди на оцифровку</translation>
    </message>
    <message>
        <source>a later edition is in the stock</source>
        <translation>в фонде есть более позднее издание</translation>
    </message>
    <message>
        <source>the same work</source>
        <translation>то же произведение</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>то же название</translation>
    </message>
    <message>
        <source>the same author</source>
        <translation>тот же автор</translation>
    </message>
    <message>
        <source>equal in content</source>
        <translation>равноценна по содержанию</translation>
    </message>
    <message>
        <source>for the same readers</source>
        <translation>то же читательское назначение</translation>
    </message>
    <message>
        <source>fit for use</source>
        <translation>пригодна к использованию</translation>
    </message>
    <message>
        <source>without serious damage</source>
        <translation>без серьёзных повреждений</translation>
    </message>
    <message>
        <source>of no other library</source>
        <translation>не принадлежит другой библиотеке</translation>
    </message>
    <message>
        <source>of comparable value</source>
        <translation>сопоставима по стоимости</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>комплектна</translation>
    </message>
    <message>
        <source>at the bindery: it is to come back first</source>
        <translation>в переплёте: сначала должен вернуться</translation>
    </message>
    <message>
        <source>rare, or the last one printed until 1945</source>
        <translation>редкий или последний экземпляр издания до 1945 года включительно</translation>
    </message>
</context>
</TS>
