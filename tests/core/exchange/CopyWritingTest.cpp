// Copies of the library in the fields of their record: what is read back is what was there, and nothing else changes.
#include "core/exchange/CopyWriting.h"
#include "core/exchange/OwnState.h"
#include "core/exchange/ReadyCopies.h"
#include "tests/core/catalogue/MarcLines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcField;
using catalogue::MarcFormat;
using catalogue::MarcRecord;
using collection::CopyState;
using collection::Lending;

std::string line(const FullState& state) {
    const auto day = [](const std::optional<Day>& each) { return each ? each->iso() : std::string("-"); };
    return std::string(code(state.parts.accounted)) + '/' + std::string(code(state.parts.circulation)) + '/' +
           std::string(code(state.parts.condition)) + '|' + state.excludedBy + '|' + day(state.excludedOn) + '|' +
           day(state.conditionOn) + '|' + state.conditionReason + '|' + state.accompanying;
}

std::string line(const ReadyCopy& copy) {
    return copy.inventoryNumber.value_or("-") + '|' + copy.barcode.value_or("-") + '|' + copy.place + '|' + copy.shelf +
           '|' + (copy.price ? copy.price->tenge() + copy.currency : "-") + '|' +
           (copy.receivedOn ? copy.receivedOn->iso() : "-") + '|' + copy.lending + '|' + copy.note + '|' +
           line(FullState{copy.state, copy.excludedBy, copy.excludedOn, copy.conditionOn, copy.conditionReason,
                          copy.parts});
}

std::string line(const HeldCopy& held) {
    const auto& copy = held.copy;
    const FullState lent{collection::partsOf(CopyState::Missing), {}, {}, {}, {}, copy.parts};
    return copy.inventoryNumber.value_or("-") + '|' + copy.barcode.value_or("-") + '|' + copy.place + '|' + copy.shelf +
           '|' + (copy.price ? copy.price->tenge() + copy.currency : "-") + '|' +
           (copy.receivedOn ? copy.receivedOn->iso() : "-") + '|' + std::string(code(copy.lending)) + '|' + copy.note +
           '|' + line(held.dueOn && collection::isLendable(stateOf(copy)) ? lent : fullStateOf(copy));
}

std::vector<std::string> readLines(const MarcRecord& record) {
    std::vector<std::string> lines;
    for (const ReadyCopy& copy : readyCopies(record).copies) lines.push_back(line(copy));
    return lines;
}

std::vector<std::string> heldLines(const std::vector<HeldCopy>& copies) {
    std::vector<std::string> lines;
    for (const HeldCopy& held : copies) lines.push_back(line(held));
    return lines;
}

std::vector<std::string> sorted(std::vector<std::string> lines) {
    std::ranges::sort(lines);
    return lines;
}

/// As the import takes them.
std::vector<HeldCopy> taken(const MarcRecord& record) {
    std::vector<HeldCopy> copies;
    for (const ReadyCopy& ready : readyCopies(record).copies) {
        HeldCopy held;
        held.copy.id = collection::CopyId(static_cast<std::int64_t>(copies.size()) + 1);
        held.copy.barcode = ready.barcode;
        held.copy.inventoryNumber = ready.inventoryNumber;
        held.copy.place = ready.place;
        held.copy.shelf = ready.shelf;
        held.copy.price = ready.price;
        held.copy.currency = ready.currency;
        held.copy.accounted = ready.state.accounted;
        held.copy.circulation = ready.state.circulation;
        held.copy.condition = ready.state.condition;
        held.copy.excludedBy = ready.excludedBy;
        held.copy.excludedOn = ready.excludedOn;
        held.copy.conditionOn = ready.conditionOn;
        held.copy.conditionReason = ready.conditionReason;
        held.copy.lending = *collection::lendingFromCode(ready.lending);
        held.copy.note = ready.note;
        held.copy.parts = ready.parts;
        held.copy.receivedOn = ready.receivedOn;
        held.import = catalogue::ImportId(1);
        copies.push_back(held);
    }
    return copies;
}

HeldCopy made(const std::string& inventory, const std::string& barcode) {
    HeldCopy held;
    held.copy.id = collection::CopyId(1000);
    held.copy.inventoryNumber = inventory;
    held.copy.barcode = barcode;
    held.copy.place = "АБ";
    return held;
}

MarcRecord irbis(const std::string& lines) {
    MarcRecord record = test::unimarcLines("200 1# $aАбай жолы\n" + lines);
    record.leader.clear();
    return record;
}

TEST(CopyWriting, ARecordThatTellsWhatTheLibraryHasIsNotTouched) {
    for (const MarcRecord& record :
         {test::marcLines("245 00 $aА\n952 ## $iИ1$pB001$cАБ$oӘ 82$g1500.00$d2020-03-01$71$9x\n952 ## $iИ2$10$q"),
          test::unimarcLines("200 1# $aА\n899 ## $jӘ 82$pИ1$x  B001 \n995 ## $jИ2$eАБ$p12 USD$o-1"),
          irbis("910 ## $a1$b12$dАБ$e1500,00$sX\n910 ## $aC$15$dЧЗ\n910 ## $a6$b13$v17"),
          test::marcLines("245 00 $aА\n852 ## $bMAIN$h84$iӘ 82$pB001\n876 ## $pB001$jChecked out$c10$zескі")}) {
        const auto copies = taken(record);
        ASSERT_FALSE(copies.empty());
        EXPECT_EQ(withCopies(record, copies), record);
    }
}

TEST(CopyWriting, WhatWasEditedIsWrittenAndWhatNobodyUnderstandsStays) {
    const auto record = test::marcLines("245 00 $aА\n952 ## $iИ1$pB001$cАБ$9x$8Қор\n999 ## $c1");
    auto copies = taken(record);
    collection::Copy& copy = copies[0].copy;
    copy.place = "ЧЗ";
    copy.shelf = "84 Ә82";
    copy.price = Money{150050};
    copy.note = "ескі";
    setState(copy, CopyState::Lost);
    copy.lending = Lending::ReadingRoom;
    EXPECT_EQ(withCopies(record, copies),
              test::marcLines("245 00 $aА\n952 ## $iИ1$pB001$cЧЗ$9x$8Қор$o84 Ә82$g1500.50$xескі$11$71\n999 ## $c1"));
}

TEST(CopyWriting, ACopyThatGotOtherNumbersKeepsItsField) {
    const auto record = irbis("910 ## $a0$b12$dАБ$u2009/3\n910 ## $a0$b13$dАБ$u2009/4");
    auto copies = taken(record);
    copies[1].copy.inventoryNumber = "2000";
    copies[1].copy.barcode = "KZ9";
    EXPECT_EQ(withCopies(record, copies), irbis("910 ## $a0$b12$dАБ$u2009/3\n910 ## $a0$b2000$dАБ$u2009/4$hKZ9"));
}

TEST(CopyWriting, CopiesGetFieldsOfTheKindThatTheRecordHas) {
    const auto add = [](const MarcRecord& record) {
        auto copies = taken(record);
        copies.push_back(made("И9", "B009"));
        return withCopies(record, copies);
    };
    EXPECT_EQ(add(test::marcLines("245 00 $aА\n952 ## $iИ1\n999 ## $c1")),
              test::marcLines("245 00 $aА\n952 ## $iИ1\n952 ## $iИ9$pB009$cАБ\n999 ## $c1"));
    EXPECT_EQ(add(test::marcLines("245 00 $aА\n650 ## $aТарих\n999 ## $c1")),
              test::marcLines("245 00 $aА\n650 ## $aТарих\n952 ## $iИ9$pB009$cАБ\n999 ## $c1"));
    EXPECT_EQ(add(test::unimarcLines("200 1# $aА")), test::unimarcLines("200 1# $aА\n995 ## $jИ9$fB009$eАБ"));
    EXPECT_EQ(add(test::unimarcLines("200 1# $aА\n801 #0 $aRU")),
              test::unimarcLines("200 1# $aА\n801 #0 $aRU\n899 ## $pИ9$xB009$bАБ"));
    EXPECT_EQ(add(irbis("920 ## $aPAZK")), irbis("920 ## $aPAZK\n910 ## $a0$bИ9$hB009$dАБ"));
}

TEST(CopyWriting, WhatTheFieldHasNoPlaceForIsToldBesideIt) {
    const auto record = test::marcLines("245 00 $aА\n949 ## $aX$bB001$lАБ");
    auto copies = taken(record);
    setState(copies[0].copy, CopyState::WrittenOff);
    copies[0].copy.price = Money{100000};
    const auto written = withCopies(record, copies);
    EXPECT_EQ(written, test::marcLines("245 00 $aА\n949 ## $aX$bB001$lАБ\n952 ## $pB001$cАБ$g1000$01"));
    EXPECT_EQ(readLines(written), heldLines(copies));
}

TEST(CopyWriting, CopiesThatAreGoneAreNotWritten) {
    const auto record = irbis("910 ## $a0$b12$dАБ\n910 ## $a0$b13$dАБ\n910 ## $aC$13$dЧЗ");
    auto copies = taken(record);
    ASSERT_EQ(copies.size(), 5U);
    copies.erase(copies.begin() + 3, copies.end()); // two of the group
    copies.erase(copies.begin());
    EXPECT_EQ(withCopies(record, copies), irbis("910 ## $a0$b13$dАБ\n910 ## $aC$11$dЧЗ"));
    EXPECT_EQ(withCopies(record, {}), irbis(""));
}

TEST(CopyWriting, ARecordOfRusmarcStaysOneWhenItsOwnFieldsOfCopiesGo) {
    const auto record = test::unimarcLines(
        "200 1# $aАбай жолы\n801 #0 $aRU\n899 ## $pИ2001$bАБ\n"
        "910 ## $a0$b2006$dЧЗ");
    auto copies = taken(record);
    ASSERT_EQ(copies.size(), 2U);
    HeldCopy unnumbered = made("", "");
    unnumbered.copy.inventoryNumber.reset();
    unnumbered.copy.barcode.reset();
    const auto written = withCopies(record, std::vector<HeldCopy>{copies[1], unnumbered});
    EXPECT_EQ(catalogue::detectFormat(written), MarcFormat::Rusmarc);
    EXPECT_EQ(sorted(readLines(written)), sorted(heldLines({copies[1], unnumbered})));
    EXPECT_EQ(catalogue::detectFormat(test::unimarcLines("200 1# $aА\n801 #0 $aRU\n910 ## $a0$b1\n920 ## $aPAZK")),
              MarcFormat::Irbis)
        << "its worksheet says so";
}

TEST(CopyWriting, ACopyThatLeavesItsGroupGetsAFieldLikeIt) {
    const auto record = irbis("910 ## $aC$13$dЧЗ$u2009/3");
    auto copies = taken(record);
    copies[1].copy.inventoryNumber = "77";
    copies[2].copy.place = "АБ";
    EXPECT_EQ(withCopies(record, copies),
              irbis("910 ## $aC$11$dЧЗ$u2009/3\n910 ## $aC$dЧЗ$u2009/3$b77\n910 ## $aC$11$dАБ$u2009/3"));
}

TEST(CopyWriting, ALentCopyIsNotOnTheShelfForOthers) {
    const auto lent = [](const MarcRecord& record) {
        auto copies = taken(record);
        copies[0].dueOn = Day(2026, 4, 1);
        return withCopies(record, copies);
    };
    EXPECT_EQ(lent(test::marcLines("245 00 $aА\n952 ## $pB001")),
              test::marcLines("245 00 $aА\n952 ## $pB001$q2026-04-01"));
    EXPECT_EQ(lent(irbis("910 ## $a0$b1")), irbis("910 ## $a1$b1"));
}

TEST(CopyWriting, AStateWithoutALikeIsWrittenBesideTheCodes) {
    const auto written = [](const MarcRecord& record, const auto& change) {
        auto copies = taken(record);
        change(copies[0].copy);
        const auto result = withCopies(record, copies);
        EXPECT_EQ(readLines(result), heldLines(copies));
        EXPECT_EQ(withCopies(result, taken(result)), result);
        return result;
    };
    EXPECT_EQ(written(irbis("910 ## $a0$b1"), [](auto& copy) { setState(copy, CopyState::OnDisplay); }),
              irbis("910 ## $a5$b1$5kitapdar:circulation=on_display"));
    EXPECT_EQ(
        written(test::marcLines("245 00 $aА\n952 ## $pB001"), [](auto& copy) { setState(copy, CopyState::InTransit); }),
        test::marcLines("245 00 $aА\n952 ## $pB001$7-2$kkitapdar:circulation=in_transit"));
    EXPECT_EQ(written(test::unimarcLines("200 1# $aА\n995 ## $fB001$yөз"),
                      [](auto& copy) {
                          setState(copy, CopyState::Lost);
                          copy.conditionOn = Day(2026, 3, 1);
                          copy.conditionReason = "оқырман; 100 % жоғалтты";
                      }),
              test::unimarcLines("200 1# $aА\n995 ## $fB001$yөз$21$ykitapdar:condition=lost;condition_on=2026-03-01;"
                                 "reason=оқырман%3B 100 %25 жоғалтты"));
    EXPECT_EQ(written(test::marcLines("245 00 $aА\n952 ## $pB001"),
                      [](auto& copy) {
                          setState(copy, CopyState::WrittenOff);
                          copy.excludedBy = "17-ә";
                          copy.excludedOn = Day(2026, 2, 1);
                      }),
              test::marcLines("245 00 $aА\n952 ## $pB001$01$kkitapdar:accounted=excluded;excluded_by=17-ә;"
                              "excluded_on=2026-02-01"));
    // 876 says it in a word; a copy that is simply there needs none.
    const auto simple = test::marcLines("245 00 $aА\n876 ## $pB001$jOn display");
    EXPECT_EQ(withCopies(simple, taken(simple)), simple);
}

TEST(CopyWriting, WhatBelongsToACopyGoesAlongWhateverItsState) {
    for (const MarcRecord& record :
         {irbis("910 ## $a0$b1"), test::marcLines("245 00 $aА\n952 ## $pB001"),
          test::marcLines("245 00 $aА\n876 ## $pB001"), test::unimarcLines("200 1# $aА\n995 ## $fB001"),
          test::unimarcLines("200 1# $aА\n899 ## $pИ1$xB001")}) {
        for (const CopyState state : {CopyState::InStock, CopyState::Missing, CopyState::OnDisplay}) {
            for (const bool lent : {false, true}) {
                auto copies = taken(record);
                ASSERT_EQ(copies.size(), 1U);
                setState(copies[0].copy, state);
                copies[0].copy.parts = "2 карта; CD";
                if (lent) copies[0].dueOn = Day(2026, 4, 1);
                const auto written = withCopies(record, copies);
                EXPECT_EQ(readLines(written), heldLines(copies)) << storeMarc(written);
                EXPECT_EQ(readyCopies(written).copies.at(0).parts, "2 карта; CD") << storeMarc(written);
                EXPECT_EQ(withCopies(written, copies), written);
            }
        }
    }
    const auto changed = irbis("910 ## $a4$b1$5kitapdar:circulation=on_display;parts=карта");
    EXPECT_EQ(stateOf(readyCopies(changed).copies.at(0).state), CopyState::Lost);
    EXPECT_EQ(readyCopies(changed).copies.at(0).parts, "карта");
}

TEST(CopyWriting, WhatAnotherProgramChangedSinceCountsMoreThanOurOwnSubfield) {
    const auto read = [](const std::string& field) {
        return std::string(code(stateOf(readyCopies(irbis(field)).copies.at(0).state)));
    };
    EXPECT_EQ(read("910 ## $a5$b1$5kitapdar:circulation=on_display"), "on_display");
    EXPECT_EQ(read("910 ## $a0$b1$5kitapdar:circulation=on_display"), "in_stock");
    EXPECT_EQ(read("910 ## $a5$b1$5kitapdar:circulation=nonsense"), "withheld");
    EXPECT_EQ(read("910 ## $a5$b1$5келді"), "withheld");
}

/// Records with copies in any of their fields, and a library that works with them.
class Generated {
public:
    explicit Generated(unsigned seed) : m_random(seed) {}

    std::size_t pick(std::size_t below) { return m_random() % below; }
    template <class T>
    const T& one(const std::vector<T>& of) {
        return of[pick(of.size())];
    }

    MarcRecord record() {
        static const std::vector<std::string> titles{"245 00 $aАбай жолы", "200 1# $aАбай жолы",
                                                     "200 1# $aАбай жолы\n801 #0 $aRU"};
        const std::size_t kind = pick(4);
        MarcRecord record = kind == 0   ? test::marcLines(titles[0])
                            : kind == 3 ? irbis("920 ## $aPAZK")
                                        : test::unimarcLines(titles[kind]);
        for (std::size_t left = pick(6); left > 0; --left) record.fields.push_back(field(kind == 3));
        record.fields.push_back({"991", '1', ' ', {}, {{'a', "өз өрісі"}}});
        return record;
    }

    void change(std::vector<HeldCopy>& copies) {
        switch (pick(12)) {
        case 0:
            if (!copies.empty()) copies.erase(copies.begin() + static_cast<std::ptrdiff_t>(pick(copies.size())));
            return;
        case 1: {
            HeldCopy held = made(number("И"), number("KZ"));
            held.copy.id = collection::CopyId(++m_last);
            if (pick(3) == 0) held.copy.barcode.reset();
            if (pick(3) == 0) held.copy.inventoryNumber.reset();
            if (pick(2) == 0) held.copy.place.clear();
            copies.push_back(held);
            return;
        }
        default:
            if (!copies.empty()) edit(copies[pick(copies.size())]);
        }
    }

private:
    std::string number(const std::string& prefix) { return prefix + std::to_string(++m_last); }

    MarcField field(bool isIrbis) {
        static const std::vector<std::string> tags{"952", "995", "910", "899", "949", "876", "852", "090", "999"};
        MarcField made{isIrbis ? "910" : one(tags), ' ', ' ', {}, {}};
        static const std::string codes = "abcdefghijlnopqruwxyz0123457_8s";
        for (std::size_t left = 1 + pick(9); left > 0; --left)
            made.subfields.push_back({codes[pick(codes.size())], text()});
        return made;
    }
    std::string text() {
        static const std::vector<std::string> all{
            "0", "1",  "-1",   "4",          "АБ", "ЧЗ", "1500", "12,50 USD", "2019-05-06", "20190506",
            "",  "  ", "Ә 82", "ескі кітап", "C",  "6",  "x*y",  "Withdrawn", "On loan",    "3"};
        return pick(3) == 0 ? number(one(std::vector<std::string>{"KZ", "И", "B"})) : one(all);
    }
    void edit(HeldCopy& held) {
        collection::Copy& copy = held.copy;
        static const std::vector<std::string> words{"", "АБ", "ЧЗ", "Сирек-қор", "84 Ә82"};
        static const std::vector<std::string> reasons{"", "су тиген", "оқырман; 50 % төледі"};
        const auto day = [&] { return pick(2) == 0 ? std::optional<Day>() : Day(2025, 2, 3); };
        switch (pick(11)) {
        case 0:
            copy.place = one(words);
            break;
        case 1:
            copy.shelf = one(words);
            break;
        case 2:
            copy.note = one(words);
            break;
        case 3:
            copy.barcode = number("KZ");
            break;
        case 4:
            copy.inventoryNumber = number("И");
            break;
        case 5:
            copy.price = pick(4) == 0 ? std::optional<Money>() : Money{static_cast<std::int64_t>(pick(100000))};
            copy.currency = pick(4) == 0 ? "USD" : "KZT";
            break;
        case 6:
            copy.accounted = static_cast<collection::Accounted>(pick(3));
            copy.circulation = static_cast<collection::Circulation>(pick(7));
            copy.condition = static_cast<collection::Condition>(pick(4));
            copy.conditionOn = day();
            copy.conditionReason = one(reasons);
            copy.excludedOn = day();
            copy.excludedBy = one(words);
            break;
        case 7:
            copy.lending = pick(2) == 0 ? Lending::Home : Lending::ReadingRoom;
            break;
        case 8:
            held.dueOn = day();
            break;
        case 9:
            copy.parts = one(words);
            break;
        default:
            copy.receivedOn = pick(3) == 0 ? std::optional<Day>() : Day(2020, 1 + static_cast<unsigned>(pick(12)), 5);
        }
    }

    std::mt19937 m_random;
    std::int64_t m_last = 2000;
};

TEST(CopyWriting, WhateverTheRecordSaidTheCopiesOfTheLibraryAreReadBack) {
    const unsigned count = std::getenv("KITAPDAR_LONG") ? 40000 : 1500;
    for (unsigned seed = 0; seed < count; ++seed) {
        Generated generated(seed);
        const MarcRecord record = generated.record();
        std::vector<HeldCopy> copies = taken(record);
        ASSERT_EQ(withCopies(record, copies), record) << storeMarc(record);
        for (std::size_t left = generated.pick(8); left > 0; --left) generated.change(copies);
        const MarcRecord written = withCopies(record, copies);
        ASSERT_EQ(sorted(readLines(written)), sorted(heldLines(copies))) << "seed " << seed << '\n'
                                                                         << storeMarc(record) << '\n'
                                                                         << storeMarc(written);
        // A second library that was filled from it writes the same.
        ASSERT_EQ(withCopies(written, taken(written)), written) << "seed " << seed;
        ASSERT_EQ(withCopies(written, copies), written) << "seed " << seed;
        ASSERT_EQ(written.value("991", 'a'), "өз өрісі");
        ASSERT_EQ(written.leader, record.leader);
    }
}

} // namespace
} // namespace kitapdar::exchange
