#include "tests/core/deliveries/DeliveriesLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::deliveries {
namespace {

using test::DeliveriesLibrary;
using test::refused;
using testing::ElementsAre;
using testing::IsEmpty;

const Day today(2026, 3, 2);

class PostingTest : public testing::Test {
protected:
    void expectSound() {
        EXPECT_THAT(library.unsound(), IsEmpty());
        EXPECT_THAT(library.changedBeside(), IsEmpty());
    }
    std::vector<std::string> problems(const DeliveryPlan& plan) {
        std::vector<std::string> codes;
        for (const Problem& each : plan.problems) codes.emplace_back(code(each.kind));
        return codes;
    }

    DeliveriesLibrary library;
};

TEST_F(PostingTest, ADeliveryIsOneActOneRecordAndNumbersWithoutGaps) {
    auto delivery = DeliveriesLibrary::of(
        {DeliveriesLibrary::row("Абай жолы", 3, 245050), DeliveriesLibrary::row("Тар жол, тайғақ кешу", 2, 190000)});
    delivery.rows[0].places = {{"hall", 1}};
    delivery.head.invoiceSum = Money{1115150};
    delivery.head.invoiceCopies = 5;
    const auto posted = library.post(delivery);
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->act, "1/2026");
    EXPECT_EQ(posted->ksu, "1/2026");
    EXPECT_EQ(posted->titles, 2);
    EXPECT_EQ(posted->copies, 5);
    EXPECT_EQ(posted->sum, 1115150);
    EXPECT_EQ(posted->unmatched, 2);
    const auto copies = library.delivered(posted->id);
    ASSERT_EQ(copies.size(), 5U);
    EXPECT_EQ(copies.front().inventoryNumber, posted->first);
    EXPECT_EQ(copies.back().inventoryNumber, posted->last);
    EXPECT_EQ(copies.front().place, "hall");
    EXPECT_EQ(copies[1].place, "");
    EXPECT_EQ(library.summary(posted->id).incomplete, 2);
    EXPECT_TRUE(library.reconcile().agrees());
    expectSound();

    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.reconcile().stock, 0);
    expectSound();
    // What was given out is given out never again.
    const auto next = library.post(delivery);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->act, "2/2026");
    EXPECT_EQ(next->ksu, "2/2026");
    EXPECT_NE(next->first, posted->first);
    expectSound();
}

TEST_F(PostingTest, SumsAreComparedToTheTiyn) {
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 3, 245050)});
    delivery.rows[0].sum = Money{735151};
    EXPECT_THAT(problems(library.plan(delivery)), ElementsAre("sum_differs"));
    EXPECT_EQ(refused<DeliveryHasProblems>(library.post(delivery)).problems.size(), 1U);
    delivery.rows[0].sum = Money{735150};
    delivery.head.invoiceSum = Money{735149};
    EXPECT_THAT(problems(library.plan(delivery)), ElementsAre("invoice_sum_differs"));
    delivery.head.invoiceSum = Money{735150};
    delivery.head.invoiceCopies = 4;
    EXPECT_THAT(problems(library.plan(delivery)), ElementsAre("invoice_copies_differ"));
    EXPECT_FALSE(library.post(delivery));
    EXPECT_EQ(library.reconcile().stock, 0);
    delivery.head.invoiceCopies = 3;
    EXPECT_TRUE(library.post(delivery));
}

TEST_F(PostingTest, ASumIsDividedWithoutLosingATiyn) {
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 3, 0)});
    delivery.rows[0].price.reset();
    delivery.rows[0].sum = Money{100000};
    const auto posted = library.post(delivery);
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->sum, 100000);
    const auto copies = library.delivered(posted->id);
    EXPECT_EQ(copies[0].value, 33334);
    EXPECT_EQ(copies[1].value, 33333);
    expectSound();
}

TEST_F(PostingTest, TitlesAreKnownAgainAndVolumesDiffer) {
    auto first = DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы. 1-кітап", 1, 100)});
    first.rows[0].isbn = "978-601-200-101-3";
    first.rows[0].authors = "Әуезов М.";
    first.rows[0].year = 2019;
    ASSERT_TRUE(library.post(first));
    const auto again = library.plan(first);
    EXPECT_EQ(again.rows[0].match, RowMatch::Isbn);
    EXPECT_EQ(again.unmatched, 0);

    auto byTitle = first;
    byTitle.rows[0].isbn.clear();
    byTitle.rows[0].title = "Абай жолы (1 кітап)";
    byTitle.rows[0].authors = "М. Әуезов";
    EXPECT_EQ(library.plan(byTitle).rows[0].match, RowMatch::Title);
    byTitle.rows[0].year = 2020;
    EXPECT_EQ(library.plan(byTitle).rows[0].match, RowMatch::None);
    byTitle.rows[0].year = 2019;
    byTitle.rows[0].title = "Абай жолы. 2-кітап";
    EXPECT_EQ(library.plan(byTitle).rows[0].match, RowMatch::None);
    auto otherVolume = first;
    otherVolume.rows[0].title = "Абай жолы. 2-кітап";
    EXPECT_EQ(library.plan(otherVolume).rows[0].match, RowMatch::None);
    // Two rows of a new title get one record.
    auto twice = DeliveriesLibrary::of(
        {DeliveriesLibrary::row("Көшпенділер", 1, 100), DeliveriesLibrary::row("Көшпенділер", 2, 100)});
    twice.rows[0].year = twice.rows[1].year = 2005;
    EXPECT_EQ(library.plan(twice).unmatched, 1);
    const auto posted = library.post(twice);
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->titles, 1);
    expectSound();
}

TEST_F(PostingTest, AnIsbnOfTenDigitsIsThatOfThirteen) {
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Книга", 1, 100)});
    delivery.rows[0].isbn = "5-02-003206-9";
    ASSERT_TRUE(library.post(delivery));
    delivery.rows[0].isbn = "9785020032064";
    EXPECT_EQ(library.plan(delivery).rows[0].match, RowMatch::Isbn);
    delivery.rows[0].isbn = "9785020032065";
    EXPECT_THAT(problems(library.plan(delivery)), ElementsAre("isbn_wrong", "title_alone"));
}

TEST_F(PostingTest, SovietRoublesKeepTheirPriceBesideTheValue) {
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Ескі кітап", 1, 250000)});
    delivery.rows[0].currency = "RUB";
    delivery.head.documentOn = Day(1985, 5, 5);
    const auto posted = library.post(delivery);
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->sum, 500);
    const auto copy = library.copy(library.delivered(posted->id)[0].id);
    EXPECT_EQ(copy.price, Money{250000});
    EXPECT_EQ(copy.currency, "SUR");
    ASSERT_EQ(posted->problems.size(), 1U);
    EXPECT_EQ(posted->problems[0], (Problem{ProblemKind::Roubles, 0, "2500.00", "5.00"})) << "the rate is told";
    delivery.head.documentOn = Day(2001, 5, 5);
    EXPECT_THAT(problems(library.plan(delivery)), ElementsAre("currency_unknown", "title_alone"));
    expectSound();
}

TEST_F(PostingTest, ASignedDeliveryIsReversedByADocumentAndEnteredAgain) {
    const auto posted = library.post(DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 2, 100)}));
    ASSERT_TRUE(posted);
    EXPECT_NO_THROW(refused<DeliveryNotSigned>(library.reverseDelivery(posted->id, today)));
    ASSERT_TRUE(library.sign(posted->id));
    EXPECT_EQ(refused<DeliverySigned>(library.sign(posted->id)).act, "1/2026");
    EXPECT_FALSE(library.undo());
    const auto reversed = library.reverseDelivery(posted->id, today);
    ASSERT_TRUE(reversed);
    EXPECT_TRUE(reversed->isReversed());
    EXPECT_EQ(library.reconcile().stock, 0);
    EXPECT_EQ(refused<DeliveryReversed>(library.reverseDelivery(posted->id, today)).by, "2/2026");
    expectSound();

    const auto again = library.enterAgain(posted->id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->act, "2/2026");
    EXPECT_EQ(again->ksu, "3/2026");
    EXPECT_EQ(again->first, posted->first);
    EXPECT_EQ(library.reconcile().stock, 2);
    EXPECT_TRUE(library.reconcile().agrees());
    EXPECT_NO_THROW(refused<DeliveryNotReversed>(library.enterAgain(posted->id)));
    expectSound();
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.reconcile().stock, 0);
    expectSound();
    EXPECT_TRUE(library.enterAgain(posted->id));
}

TEST_F(PostingTest, ACopyOnLoanKeepsItsDelivery) {
    const auto posted = library.post(DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 1, 100)}));
    ASSERT_TRUE(posted);
    ASSERT_TRUE(library.sign(posted->id));
    library.addReader("R-1");
    ASSERT_TRUE(library.lend("R-1", library.delivered(posted->id)[0].barcode));
    EXPECT_NO_THROW(refused<collection::CopyOnLoan>(library.reverseDelivery(posted->id, today)));
    expectSound();
}

TEST_F(PostingTest, NothingIsPostedOfWhatCannotBe) {
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 1, 100)}, "opening");
    EXPECT_EQ(refused<accounts::UnknownTerm>(library.post(delivery)).term, "opening");
    delivery.head.source = "gift";
    delivery.head.place = "nowhere";
    EXPECT_EQ(refused<places::UnknownPlace>(library.post(delivery)).place, "nowhere");
    delivery.head.place.clear();
    delivery.head.inProcessing = true;
    EXPECT_NO_THROW(refused<DeliveryPlaceMissing>(library.post(delivery)));
    delivery.head.inProcessing = false;
    delivery.head.on = today.plusDays(1);
    EXPECT_NO_THROW(refused<accounts::DayInFuture>(library.post(delivery)));
    delivery.head.on.reset();
    delivery.head.supplier = SupplierId(77);
    EXPECT_NO_THROW(refused<UnknownSupplier>(library.post(delivery)));
    EXPECT_NO_THROW(refused<accounts::NoCopies>(library.post(DeliveriesLibrary::of({}))));
    delivery.head.supplier.reset();
    delivery.rows[0].copies = 30'000;
    EXPECT_NO_THROW(refused<DeliveryTooLarge>(library.post(delivery)));
    EXPECT_EQ(library.reconcile().stock, 0);
    expectSound();
}

TEST_F(PostingTest, CopiesInProcessingAreOnTheirWay) {
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 2, 100)});
    delivery.head.place = "hall";
    delivery.head.inProcessing = true;
    const auto posted = library.post(delivery);
    ASSERT_TRUE(posted);
    EXPECT_EQ(library.summary(posted->id).inTransit, 2);
    EXPECT_EQ(library.copy(library.delivered(posted->id)[0].id).circulation, collection::Circulation::InTransit);
    expectSound();
    ASSERT_TRUE(library.undo());
    expectSound();
}

TEST_F(PostingTest, ACopyAddedByHandIsADeliveryOfOneOnceTheBooksAreOpen) {
    const auto record = library.addTitle("Абай жолы", "kaz", "84");
    const collection::NewCopy copy{.recordId = record, .price = Money{100}};
    const auto add = [&] {
        return library.write([&](storage::Transaction& tx) { return library.byHand.add(tx, library.by(tx), copy); });
    };
    ASSERT_TRUE(add());
    EXPECT_EQ(library.reconcile().notInBooks, 1);
    ASSERT_TRUE(library.open(today));
    const auto added = add();
    ASSERT_TRUE(added);
    EXPECT_EQ(added->front().price, Money{100});
    EXPECT_TRUE(library.reconcile().agrees());
    EXPECT_EQ(library.reconcile().book, 2);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.reconcile().book, 1);
    expectSound();
}

TEST_F(PostingTest, KindsMayGoWithoutNumbers) {
    const auto serial = library.addTitle("Жалын", "kaz", "", "serial");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return library.terms.addShipped(tx, library.by(tx)); }));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute("update account_term set value = 'journal newspaper' where code = 'unnumbered_kinds'");
    }));
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("", 2, 100), DeliveriesLibrary::row("Кітап", 1, 5)});
    delivery.rows[0].record = serial;
    const auto posted = library.post(delivery);
    ASSERT_TRUE(posted);
    const auto copies = library.delivered(posted->id);
    EXPECT_EQ(copies[0].inventoryNumber, "");
    EXPECT_NE(copies[0].barcode, "");
    EXPECT_NE(copies[2].inventoryNumber, "");
    EXPECT_EQ(posted->first, posted->last);
    EXPECT_THAT(library.unsound(), IsEmpty());
}

TEST_F(PostingTest, SuppliersHaveOneNameAndRememberTheirColumns) {
    const auto add = [&](const std::string& name, const std::string& number) {
        return library.write([&](storage::Transaction& tx) {
            Supplier supplier;
            supplier.name = name;
            supplier.businessNumber = number;
            return library.suppliers.add(tx, library.by(tx), supplier);
        });
    };
    const auto supplier = add("ТОО «Атамұра»", "123456789012");
    ASSERT_TRUE(supplier);
    EXPECT_NO_THROW(refused<SupplierTaken>(add("тоо АТАМҰРА", "")));
    EXPECT_NO_THROW(refused<SupplierTaken>(add("Фолиант", "123456789012")));
    EXPECT_NO_THROW(refused<BusinessNumberMalformed>(add("Фолиант", "12")));
    EXPECT_NO_THROW(refused<SupplierNameMissing>(add(" ", "")));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return library.suppliers.rememberColumns(tx, library.by(tx), supplier->id, {{"title", "Название", 2}});
    }));
    const auto columns =
        library.read([&](storage::Snapshot& snapshot) { return library.suppliers.columns(snapshot, supplier->id); });
    ASSERT_EQ(columns->size(), 1U);
    EXPECT_EQ(columns->front().heading, "Название");
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 1, 100)});
    delivery.head.supplier = supplier->id;
    ASSERT_TRUE(library.post(delivery));
    EXPECT_NO_THROW(refused<SupplierInUse>(library.write(
        [&](storage::Transaction& tx) { return library.suppliers.remove(tx, library.by(tx), supplier->id); })));
    expectSound();
}

/// What the books have of the only copy of a delivery.
accounts::Counted countedIn(DeliveriesLibrary& library, DeliveryId id) {
    return library.find(library.delivered(id)[0].inventoryNumber).at(0).line.counted;
}

TEST_F(PostingTest, LanguageKindAndContentAreSaidAndShownAsTheyAreFrozen) {
    auto row = DeliveriesLibrary::row("Абай жолы", 1, 100);
    EXPECT_EQ(library.plan(DeliveriesLibrary::of({row})).rows[0].counted.language, "") << "nobody knows";
    EXPECT_FALSE(library.plan(DeliveriesLibrary::of({row})).rows[0].counted.isLanguageGuessed);
    row.authors = "Әуезов М.";
    auto planned = library.plan(DeliveriesLibrary::of({row})).rows[0].counted;
    EXPECT_EQ(planned.language, "kaz");
    EXPECT_TRUE(planned.isLanguageGuessed);
    EXPECT_EQ(planned.kind, "book");
    EXPECT_FALSE(planned.content);

    row.language = "rus";
    row.kind = "Брошюра";
    row.bbk = "84";
    row.volume = "1 кітап";
    planned = library.plan(DeliveriesLibrary::of({row})).rows[0].counted;
    EXPECT_EQ(planned.language, "rus");
    EXPECT_FALSE(planned.isLanguageGuessed);
    EXPECT_EQ(planned.kind, "brochure");
    const auto posted = library.post(DeliveriesLibrary::of({row}));
    ASSERT_TRUE(posted);
    const accounts::Counted frozen = countedIn(library, posted->id);
    EXPECT_EQ(frozen.kind, planned.kind);
    EXPECT_EQ(frozen.shape.language, planned.group);
    EXPECT_EQ(frozen.shape.contentGroup, planned.content ? std::to_string(planned.content->id) : "");

    auto journal = DeliveriesLibrary::row("Жұлдыз", 1, 100);
    journal.kind = "journal";
    auto brochure = DeliveriesLibrary::row("Памятка для читателей", 1, 100);
    brochure.pages = "24 с.";
    const auto plan = library.plan(DeliveriesLibrary::of({journal, brochure}));
    EXPECT_EQ(plan.rows[0].counted.kind, "journal");
    EXPECT_EQ(plan.rows[1].counted.kind, "brochure") << "by its pages";
    EXPECT_EQ(plan.rows[1].counted.language, "rus");
    journal.kind = "свиток";
    EXPECT_THAT(problems(library.plan(DeliveriesLibrary::of({journal}))), ElementsAre("kind_malformed"));
    EXPECT_TRUE(library.plan(DeliveriesLibrary::of({journal})).mayBePosted());
    expectSound();
}

TEST_F(PostingTest, APlanRefusesWhatPostingRefuses) {
    const auto both = [&](const NewDelivery& delivery) {
        const auto plan = library.plan(delivery);
        EXPECT_FALSE(plan.mayBePosted());
        EXPECT_TRUE(plan.refusal);
        const auto posted = library.post(delivery);
        EXPECT_FALSE(posted);
        EXPECT_EQ(plan.refusal->index(), posted.error().index());
    };
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 1, 100)});
    auto large = delivery;
    large.rows.assign(3, DeliveriesLibrary::row("Абай жолы", 9999, 100));
    both(large);
    EXPECT_TRUE(library.plan(large).rows.empty()) << "refused before the rows are looked at";
    auto source = delivery;
    source.head.source = "correction";
    both(source);
    auto day = delivery;
    day.head.on = Day(2026, 3, 3);
    both(day);
    auto place = delivery;
    place.rows[0].places = {{"nowhere", 1}};
    both(place);
    auto series = delivery;
    series.head.series = "none";
    both(series);
    auto numbers = delivery;
    numbers.rows[0].copies = 2;
    numbers.rows[0].inventoryNumber = "7";
    both(numbers);
    auto supplier = delivery;
    supplier.head.supplier = SupplierId(99);
    both(supplier);
    EXPECT_TRUE(library.plan(delivery).mayBePosted());
    EXPECT_TRUE(library.post(delivery));
}

TEST_F(PostingTest, TheSameDocumentTwiceIsRefusedUnlessItIsSaid) {
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 1, 100)});
    delivery.rows[0].year = 2019;
    delivery.head.documentNumber = "77-а";
    delivery.head.documentOn = Day(2026, 2, 3);
    EXPECT_THAT(problems(library.plan(delivery)), IsEmpty());
    const auto first = library.post(delivery);
    ASSERT_TRUE(first);
    delivery.head.documentNumber = "77-А";
    EXPECT_EQ(refused<DeliveryPostedBefore>(library.post(delivery)).act, first->act);
    EXPECT_FALSE(library.plan(delivery).mayBePosted());
    auto noDay = delivery;
    noDay.head.documentOn.reset();
    EXPECT_EQ(refused<DeliveryPostedBefore>(library.post(noDay)).id, first->id) << "nobody says that it is another day";
    auto otherDay = delivery;
    otherDay.head.documentOn = Day(2026, 2, 10);
    EXPECT_THAT(problems(library.plan(otherDay)), ElementsAre("same_document"));
    EXPECT_TRUE(library.plan(otherDay).mayBePosted());
    auto again = delivery;
    again.head.again = true;
    const auto plan = library.plan(again);
    ASSERT_THAT(problems(plan), ElementsAre("same_document"));
    EXPECT_EQ(plan.problems[0].found, first->act);
    ASSERT_TRUE(library.post(again));
    ASSERT_TRUE(library.undo());
    auto earlier = delivery;
    earlier.head.documentOn = Day(2025, 12, 1);
    EXPECT_THAT(problems(library.plan(earlier)), IsEmpty()) << "of another year";
    ASSERT_TRUE(library.sign(first->id));
    ASSERT_TRUE(library.reverseDelivery(first->id, today));
    EXPECT_TRUE(library.plan(delivery).mayBePosted());

    delivery.head.newSupplier = "Атамұра";
    EXPECT_THAT(problems(library.plan(delivery)), ElementsAre("supplier_new"));
    expectSound();
}

TEST_F(PostingTest, AListOfTheSameRowsIsRefusedUnlessItIsSaid) {
    auto list = DeliveriesLibrary::of(
        {DeliveriesLibrary::row("Абай жолы", 1, 100), DeliveriesLibrary::row("Тар жол, тайғақ кешу", 2, 190000)});
    list.rows[0].row = 2;
    list.rows[1].row = 3;
    const auto first = library.post(list);
    ASSERT_TRUE(first);
    const auto& no = refused<DeliveryPostedBefore>(library.post(list));
    EXPECT_EQ(no.act, first->act);
    EXPECT_TRUE(no.isSameList);
    auto shorter = list;
    shorter.rows.pop_back();
    EXPECT_TRUE(library.plan(shorter).mayBePosted());
    auto other = list;
    other.rows[0].copies = 2;
    EXPECT_TRUE(library.plan(other).mayBePosted());
    auto typed = list;
    typed.rows[0].row = typed.rows[1].row = 0;
    EXPECT_TRUE(library.plan(typed).mayBePosted()) << "two gifts may be alike";
    list.head.again = true;
    EXPECT_TRUE(library.post(list));
    expectSound();
}

TEST_F(PostingTest, ATitleAloneIsNoReasonToShareARecord) {
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Алгебра", 1, 100)});
    ASSERT_TRUE(library.post(delivery));
    const auto plan = library.plan(delivery);
    EXPECT_EQ(plan.rows[0].match, RowMatch::None);
    ASSERT_THAT(problems(plan), ElementsAre("title_alone"));
    EXPECT_EQ(plan.problems[0].expected, "Алгебра");
    const auto second = library.post(delivery);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->unmatched, 1);
    EXPECT_EQ(second->problems.size(), 1U);
    // Two rows of a list likewise.
    const auto twice = library.plan(
        DeliveriesLibrary::of({DeliveriesLibrary::row("Физика", 1, 100), DeliveriesLibrary::row("Физика", 1, 200)}));
    EXPECT_EQ(twice.unmatched, 2);
    EXPECT_THAT(problems(twice), ElementsAre("title_alone"));
    // What the year bears out is told with its record.
    delivery.rows[0].title = "Геометрия";
    delivery.rows[0].year = 2020;
    ASSERT_TRUE(library.post(delivery));
    const auto known = library.post(delivery);
    ASSERT_TRUE(known);
    ASSERT_EQ(known->byTitle.size(), 1U);
    EXPECT_EQ(known->byTitle[0].recordTitle, "Геометрия");
    expectSound();
}

TEST_F(PostingTest, CopiesThatNoPlaceIsLeftForAreTold) {
    auto delivery = DeliveriesLibrary::of({DeliveriesLibrary::row("Абай жолы", 5, 100)});
    delivery.rows[0].places = {{"hall", 3}};
    EXPECT_THAT(problems(library.plan(delivery)), ElementsAre("place_left"));
    delivery.head.place = "hall";
    EXPECT_THAT(problems(library.plan(delivery)), IsEmpty());
}

} // namespace
} // namespace kitapdar::deliveries
