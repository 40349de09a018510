// A delivery by keys: a supplier's list dropped on the page, checked against its invoice, posted; one title by hand.
#include "core/deliveries/DeliveryQueries.h"
#include "tests/ui/collection/StockPlace.h"
#include "ui/collection/DeliveriesTab.h"
#include "ui/collection/DeliveryPane.h"
#include "ui/widgets/Label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace kitapdar::ui {
namespace {

class DeliveriesTabTest : public test::StockPlace {
protected:
    DeliveriesTabTest() { openBooks(); }

    std::vector<deliveries::DeliverySummary> all() {
        return *library->readNow(&deliveries::DeliveryQueries::list, deliveries::DeliveryFilter(), 100);
    }
    DataTable& preview() { return child<DataTable>("delivery-preview"); }
    void drop(const std::filesystem::path& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
        test::dropOn(*window.findChild<DeliveriesTab*>(), data);
    }
};

TEST_F(DeliveriesTabTest, AListThatIsDroppedIsUnderstoodCheckedAndPostedByOneKey) {
    open(QStringLiteral("deliveries"));
    drop(file("list.csv",
              "Название;Автор;Год;Количество;Цена;Сумма\n"
              "Абай жолы;Әуезов, Мұхтар;1942;2;1500,50;3001,00\n"
              "Жаңа кітап;Сериков Е.;2026;1;900;900\n"));
    ASSERT_TRUE(waitFor([&] { return preview().model()->rowCount() == 2; }));
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>("delivery-post").isEnabled(); }));
    EXPECT_TRUE(cell(preview(), 0, "match").contains(QStringLiteral("Абай жолы"))) << "the catalogue has it";
    child<QLineEdit>("delivery-invoice").setText(QStringLiteral("3901,01"));
    EXPECT_TRUE(waitFor([&] { return !child<QPushButton>("delivery-post").isEnabled(); })) << "a tiyn too much";
    child<QLineEdit>("delivery-invoice").setText(QStringLiteral("3901"));
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>("delivery-post").isEnabled(); }));
    preview().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return all().size() == 1; })) << child<Label>("delivery-said").text().toStdString();
    EXPECT_EQ(all().front().copies, 3);
    EXPECT_EQ(all().front().sum, 390'100);
    EXPECT_TRUE(balance().agrees());
    EXPECT_EQ(balance().stock, 6);
    auto& table = child<DataTable>("deliveries-table");
    ASSERT_TRUE(waitFor([&] { return table.isVisible() && table.model()->rowCount() == 1; }));
    ASSERT_TRUE(waitFor([&] { return table.currentId().has_value(); })) << "what was posted is chosen";
    table.setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return all().front().delivery.isSigned(); })) << told.join(' ').toStdString();
}

TEST_F(DeliveriesTabTest, OneTitleIsTakenInByHand) {
    open(QStringLiteral("deliveries"));
    page->takeFocus();
    press(Qt::Key_Insert);
    ASSERT_TRUE(waitFor([&] { return child<QLineEdit>("delivery-hand-isbn").hasFocus(); }));
    child<QLineEdit>("delivery-hand-title").setFocus();
    test::typeText(QStringLiteral("Kitap"));
    child<QLineEdit>("delivery-hand-price").setText(QStringLiteral("1200"));
    child<QLineEdit>("delivery-new-supplier").setText(QStringLiteral("Атамұра"));
    child<QLineEdit>("delivery-new-supplier").setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return child<QComboBox>("delivery-supplier").currentText() == "Атамұра"; }))
        << "one that is new is chosen";
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>("delivery-post").isEnabled(); }));
    // The whole window has this key, too, for the desk.
    QAction desk;
    desk.setShortcut(Qt::CTRL | Qt::Key_Return);
    window.addAction(&desk);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return all().size() == 1; })) << child<Label>("delivery-said").text().toStdString();
    EXPECT_EQ(all().front().sum, 120'000);
    EXPECT_EQ(all().front().supplier, "Атамұра");
}

TEST_F(DeliveriesTabTest, AListThatWasPostedAsksWhetherItComesAgain) {
    open(QStringLiteral("deliveries"));
    const auto list = file("list.csv", "Название;Автор;Год;Количество;Цена\nЖаңа кітап;Сериков Е.;2026;1;900\n");
    const auto post = [&] {
        ASSERT_TRUE(waitFor([&] { return child<QPushButton>("delivery-post").isEnabled(); }));
        preview().setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
    };
    drop(list);
    post();
    ASSERT_TRUE(waitFor([&] { return all().size() == 1; }));
    ASSERT_TRUE(waitFor([&] { return !child<QPushButton>("delivery-post").isVisible(); })) << "back in the list";
    drop(list);
    auto& again = child<QCheckBox>("delivery-again");
    ASSERT_TRUE(waitFor([&] { return again.isVisible(); }));
    EXPECT_FALSE(child<QPushButton>("delivery-post").isEnabled());
    EXPECT_TRUE(child<Label>("delivery-said").text().contains(QStringLiteral("1/")));
    again.click();
    post();
    EXPECT_TRUE(waitFor([&] { return all().size() == 2; }));
}

} // namespace
} // namespace kitapdar::ui
