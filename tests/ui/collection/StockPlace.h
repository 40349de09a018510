// The page of the collection over a library with some titles and copies, driven by keys.
#pragma once

#include "core/accounts/AccountsService.h"
#include "core/accounts/BookQueries.h"
#include "core/accounts/EntryService.h"
#include "core/catalogue/RecordService.h"
#include "core/collection/CopyService.h"
#include "core/library/Library.h"
#include "core/storage/Store.h"
#include "core/text/SortKey.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/collection/CollectionPage.h"
#include "ui/widgets/DataTable.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kitapdar::test {

class StockPlace : public Workplace {
protected:
    StockPlace() {
        for (const SmallRecord& each : smallRecords()) {
            const auto record =
                library->writeNow(&catalogue::RecordService::add, marcOf(each), catalogue::MarcFormat::Marc21);
            EXPECT_TRUE(record);
            if (record) records.push_back(*record);
        }
        for (std::size_t i = 0; i < 3; ++i) addCopy(records[i], "K-" + std::to_string(i + 1), 100'050);
    }

    collection::CopyId addCopy(catalogue::RecordId record, const std::string& barcode, std::int64_t tiyn) {
        const collection::NewCopy copy{.recordId = record, .barcode = barcode, .place = "", .price = Money{tiyn}};
        const auto added = library->writeNow(&collection::CopyService::add, copy);
        EXPECT_TRUE(added);
        if (added) copies.push_back(added->id);
        return added ? added->id : collection::CopyId(0);
    }
    /// As an older program let it be: the inventory number of the first copy is the barcode of the second one.
    void makeSecondBarcodeAmbiguous() {
        ASSERT_TRUE(library->store().writeNow([](storage::Transaction& tx) {
            return tx.execute("update copy set inventory_number = 'K-2', inventory_key = $1 where barcode = 'K-1'",
                              {storage::Blob{text::sortKey("K-2")}});
        }));
    }
    /// As the page has it when its first answers are there.
    ui::CollectionPage& open(const QString& place) {
        page = &show(new ui::CollectionPage(*context));
        navigator.open(ui::Link{QStringLiteral("collection"), std::nullopt, place});
        settle();
        return *page;
    }
    template <class Widget>
    Widget& child(const char* name) {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    template <class Widget>
    bool isShown(const char* name) {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    static QString cell(const ui::DataTable& table, int row, const char* column) {
        for (int i = 0; i < table.model()->columnCount(); ++i) {
            if (table.list().head(i).id == QLatin1String(column)) return table.model()->index(row, i).data().toString();
        }
        return QStringLiteral("no such column");
    }
    static int columnOf(const ui::DataTable& table, const char* id) {
        for (int i = 0; i < table.model()->columnCount(); ++i) {
            if (table.list().head(i).id == QLatin1String(id)) return i;
        }
        return -1;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, key, modifiers);
    }
    accounts::Reconciliation balance() { return *library->readNow(&accounts::BookQueries::reconcile, 20); }
    void openBooks() { ASSERT_TRUE(library->writeNow(&accounts::AccountsService::open, clock.today())); }

    std::vector<catalogue::RecordId> records;
    std::vector<collection::CopyId> copies;
    ui::CollectionPage* page = nullptr;
};

} // namespace kitapdar::test
