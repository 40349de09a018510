<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Staff</name>
    <message>
        <source>The name is too long: at most %1 characters.</source>
        <translation>Название слишком длинное: не более %1 знаков.</translation>
    </message>
    <message>
        <source>An account needs a code: 1 to 16 Latin letters, digits and . _ -</source>
        <translation>Учётной записи нужен код: от 1 до 16 знаков — латинские буквы, цифры и . _ -</translation>
    </message>
    <message>
        <source>The code %1 was given already. A code is never given twice, not even after somebody has left.</source>
        <translation>Код %1 уже выдавался. Код не выдают дважды, даже если человек уволился.</translation>
    </message>
    <message>
        <source>The name is missing: give it in Kazakh or in Russian.</source>
        <translation>Не указано имя: укажите его на казахском или на русском языке.</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Нет учётной записи %1.</translation>
    </message>
    <message>
        <source>The account %1 has ended. Whoever comes back gets an account with a new code.</source>
        <translation>Учётная запись %1 закрыта. Тому, кто вернулся, заводят учётную запись с новым кодом.</translation>
    </message>
    <message>
        <source>The account %1 has no password yet, so nobody could sign in with it. Set one first.</source>
        <translation>У учётной записи %1 ещё нет пароля, и войти с ней никто не сможет. Сначала задайте пароль.</translation>
    </message>
    <message>
        <source>Nobody switches off the own account. Another person who keeps the accounts can do it.</source>
        <translation>Свою учётную запись никто не отключает. Это может сделать другой человек, который ведёт учётные записи.</translation>
    </message>
    <message>
        <source>Nobody could change accounts and roles any more. Nothing was changed; first give another active person a role with this permission, for the whole library and without an end.</source>
        <translation>Тогда никто больше не смог бы менять учётные записи и роли. Ничего не изменено; сначала назначьте другому действующему сотруднику роль с этим правом, на всю библиотеку и без срока.</translation>
    </message>
    <message>
        <source>A role needs a code: 1 to 24 small Latin letters, digits and _ -</source>
        <translation>Роли нужен код: от 1 до 24 знаков — строчные латинские буквы, цифры и _ -</translation>
    </message>
    <message>
        <source>Another role has the code %1 already.</source>
        <translation>Код %1 уже есть у другой роли.</translation>
    </message>
    <message>
        <source>The name of the role is missing.</source>
        <translation>Не указано название роли.</translation>
    </message>
    <message>
        <source>There is no role %1.</source>
        <translation>Нет роли %1.</translation>
    </message>
    <message>
        <source>The role %1 stays, because it was given (accounts: %2). It may be left without permissions.</source>
        <translation>Роль %1 остаётся, потому что её назначали (учётных записей: %2). Её можно оставить без прав.</translation>
    </message>
    <message>
        <source>You have the role %1 yourself, so another person must add to what it permits.</source>
        <translation>Роль %1 есть у вас самих, поэтому расширить её права должен другой человек.</translation>
    </message>
    <message>
        <source>Nobody gives himself a role. Another person who keeps the accounts can do it.</source>
        <translation>Себе роль никто не назначает. Это может сделать другой человек, который ведёт учётные записи.</translation>
    </message>
    <message>
        <source>There is no place %1.</source>
        <translation>Нет места %1.</translation>
    </message>
    <message>
        <source>The account has the role %1 for these days already.</source>
        <translation>На эти дни роль %1 у учётной записи уже есть.</translation>
    </message>
    <message>
        <source>The account does not have this role.</source>
        <translation>У учётной записи нет этой роли.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins on %2.</source>
        <translation>Оно закончилось бы раньше, чем началось: последний день %1, первый день %2.</translation>
    </message>
    <message>
        <source>Librarian at the desk</source>
        <translation>Библиотекарь на кафедре</translation>
    </message>
    <message>
        <source>Senior librarian</source>
        <translation>Старший библиотекарь</translation>
    </message>
    <message>
        <source>Stock and catalogue</source>
        <translation>Фонд и каталог</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Оцифровка</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашён</translation>
    </message>
    <message>
        <source>active</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>уволен</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>место: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>снято</translation>
    </message>
</context>
</TS>
