#!/usr/bin/env python3
"""Makes common-passwords.tsv: what people choose first, in the keyboards and languages of Kazakhstan.

Nothing is taken from a list of leaked passwords. Words that everybody knows, given names, months, cities and rows of the
keyboard are written down here, and put together as people put them together. Run it in its folder after a change.
"""
import itertools

LATIN = "`1234567890-= qwertyuiop[] asdfghjkl;' zxcvbnm,./".split()
RUSSIAN = "ё1234567890-= йцукенгшщзхъ фывапролджэ ячсмитьбю.".split()
KAZAKH = "\"әіңғ,.үұқөһ йцукенгшщзхъ фывапролджэ ячсмитьбю№".split()

ENGLISH_WORDS = """password passw0rd p@ssword p@ssw0rd letmein welcome admin administrator login user guest root master
monkey dragon shadow sunshine princess football baseball superman batman iloveyou trustno1 starwars whatever freedom
computer internet secret summer winter spring autumn flower butterfly diamond angel michael jennifer jordan hunter
tiger charlie jessica daniel thomas matrix samsung google yandex windows pokemon naruto killer lovely hello goodbye
friend family school student teacher library librarian reader books bookworm catalogue reading changeme default temp
temporary test testing tester demo sample private access account manager director office work business money success
forever happy blessed jesus chocolate coffee banana orange apple cookie cheese pepper ginger snoopy garfield silver
golden purple yellow green blue black white rainbow mustang ferrari mercedes porsche toyota chelsea arsenal liverpool
barcelona realmadrid juventus""".split()
RUSSIAN_WORDS = """пароль пароль1 привет любовь любимая любимый солнце солнышко зайка котенок кошка собака мама папа
мамочка семья счастье удача надежда россия москва казахстан алматы астана шымкент караганда актобе тараз павлодар
семей костанай кызылорда уральск атырау актау библиотека библиотекарь читатель книга книги чтение каталог директор
админ администратор начальник работа школа учитель университет студент зима весна лето осень январь февраль март апрель
август сентябрь октябрь ноябрь декабрь красота королева принцесса ангел звезда малыш милая родина победа спартак
динамо футбол хоккей машина деньги доллар тенге наташа настя катя маша даша саша алексей сергей андрей дмитрий
александр владимир виктория екатерина марина светлана ольга ирина татьяна людмила""".split()
KAZAKH_WORDS = """құпиясөз сәлем махаббат бақыт жаным күнім анашым мама әке отбасы қазақстан алматы астана шымкент тараз
кітап кітапхана кітапханашы оқырман оқу мектеп мұғалім ұстаз қыс көктем жаз күз арман үміт сенім жұлдыз гүл гүлім
қызғалдақ сұлтан батыр арыстан барыс бүркіт қыран отан ел тәуелсіздік наурыз айгүл айнұр айжан әсел әлия динара дана
гүлнар гүлназ сәуле жанар жанна ботагөз меруерт нұрсұлтан нұржан ерлан ержан ерболат бауыржан серік берік марат қайрат
асхат әділ ілияс абай шоқан мұхтар""".split()
LATIN_WORDS = """parol paroli privet lubov solnce zaika kotenok sobaka mama papa semya rossiya moskva kazakhstan qazaqstan
almaty astana shymkent karaganda aktobe taraz pavlodar semey kostanay kyzylorda uralsk atyrau aktau biblioteka
bibliotekar chitatel kniga kitap kitapkhana kitaphana kitapdar oqyrman mektep mugalim ustaz direktor nachalnik rabota
natasha nastya katya masha dasha sasha alexey sergey andrey dmitry alexander vladimir viktoria ekaterina marina svetlana
olga irina tatyana aigul ainur aizhan asel aliya dinara dana gulnar gulnaz saule zhanar zhanna botagoz meruert nursultan
nurzhan erlan erzhan bauyrzhan serik berik marat kairat askhat ilyas abai shokan mukhtar nauryz salem mahabbat baqyt
zhanym arman umit zhuldyz batyr arystan barys""".split()
MONTHS = """january february march april may june july august september october november december""".split()


def with_endings(word):
    yield word
    for ending in ("1", "12", "123", "1234", "12345", "123456", "321", "007", "777", "!", "1!", "123!", "@123"):
        yield word + ending
    for year in ("2020", "2021", "2022", "2023", "2024", "2025", "2026"):
        yield word + year
    yield word + word
    yield "123" + word
    yield "my" + word if word.isascii() else "мой" + word


def keyboard():
    for rows in (LATIN, RUSSIAN, KAZAKH):
        for row in rows:
            for size in range(4, len(row) + 1):
                for at in range(len(row) - size + 1):
                    part = row[at:at + size]
                    yield part
                    yield part[::-1]
        # Down the columns and back: 1qaz2wsx, qazwsxedc.
        letters = [row for row in rows]
        columns = ["".join(row[at] for row in letters if at < len(row)) for at in range(10)]
        shifted = [letters[0][at + 1] + "".join(row[at] for row in letters[1:] if at < len(row)) for at in range(10)]
        for each in (columns, shifted):
            for size in range(1, 6):
                for at in range(len(each) - size + 1):
                    yield "".join(each[at:at + size])
                    yield "".join(column[1:] for column in each[at:at + size])
        for first, second in itertools.combinations(rows, 2):
            for size in range(3, 7):
                yield first[:size] + second[:size]
                yield "".join(a + b for a, b in zip(first[:size], second[:size]))


def digits():
    for digit in "0123456789":
        for size in range(6, 17):
            yield digit * size
        for other in "0123456789":
            for times in range(3, 7):
                yield (digit + other) * times
    for run in ("1234567890", "0123456789", "9876543210", "0987654321"):
        for size in range(6, 11):
            yield run[:size]
        yield run + run
    for run in ("123", "1234", "12345", "123456", "112233", "123321", "147258369", "159753", "159357", "789456123"):
        yield run + run
        yield run + run[::-1]
        yield run * 3
    for year in range(1950, 2027):
        yield str(year) * 2
        yield f"0101{year}"
        yield f"3112{year}"


def everything():
    for word in ENGLISH_WORDS + RUSSIAN_WORDS + KAZAKH_WORDS + LATIN_WORDS + MONTHS:
        yield from with_endings(word)
    yield from keyboard()
    yield from digits()
    for pair in ("qwerty", "qwert", "asdfgh", "zxcvbn", "йцукен", "фывапр", "ячсмит", "abc", "abcdef", "абвгд"):
        yield from with_endings(pair)


kept = sorted({each.lower() for each in everything() if len(each) >= 4})
with open("common-passwords.tsv", "w", encoding="utf-8", newline="\n") as file:
    file.write("\n".join(kept) + "\n")
print(len(kept), "passwords, of eight characters and more", sum(len(each) >= 8 for each in kept))
