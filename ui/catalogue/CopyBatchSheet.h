// One change of many copies: place, shelf mark, lending, note, price.
#pragma once

#include "core/collection/CopyBatchService.h"
#include "core/places/Place.h"
#include "ui/catalogue/BatchSheet.h"
#include "ui/forms/Choice.h"

class QCheckBox;

#include <functional>

namespace kitapdar::ui {

class CopyBatchSheet : public BatchSheet {
    Q_OBJECT

public:
    enum class What { Place, Shelf, Lending, Note, Parts, Price, ReplaceShelf, ReplaceNote };

    CopyBatchSheet(const Context& context, QWidget& window);

    /// Opens for these copies; the fields are empty.
    void offer(std::vector<collection::CopyId> copies);
    /// For all copies of these records; says so when they have none.
    void offerOf(const std::vector<catalogue::RecordId>& records);

    QComboBox* whatBox() const { return m_what.box(); }
    QComboBox* placeBox() const { return m_place.box(); }
    QLineEdit& valueField() { return *m_value; }
    QLineEdit& findField() { return *m_find; }
    void choose(What what);

protected:
    QWidget* first() override;
    Words problemOfChange() const override;
    std::size_t total() const override { return m_copies.size(); }
    void look(std::size_t first, quint64 asked) override;
    void apply() override;

private:
    void offer(std::vector<collection::CopyId> copies, const std::function<QString(const QString& count)>& titleFor);
    void build();
    void readPlaces();
    void empty();
    void showFields();
    What what() const { return m_what.chosen().value_or(What::Place); }
    /// nullopt: what is typed makes no change.
    std::optional<collection::CopyChange> change() const;
    BatchRow rowOf(const collection::CopyBatchLine& line) const;
    /// What the change is about, of one state of a copy.
    Words valueOf(const collection::Copy& copy) const;

    std::vector<collection::CopyId> m_copies;
    std::vector<collection::SeenCopy> m_seen;
    std::vector<places::Place> m_places;
    Choice<What> m_what;
    Choice<std::string> m_place;
    Choice<collection::Lending> m_lending;
    QLineEdit* m_find;
    QLineEdit* m_value;
    QCheckBox* m_anyCase;
    QCheckBox* m_whole;
};

} // namespace kitapdar::ui
