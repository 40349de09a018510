// A subscription: which periodical, for which months, how often it comes, how many sets to which places, at which
// price.
#pragma once

#include "core/periodicals/SubscriptionService.h"
#include "ui/collection/PeriodicalSheet.h"
#include "ui/forms/Choice.h"

#include <QTimer>

#include <array>
#include <optional>
#include <string>

class QCheckBox;
class QSpinBox;

namespace kitapdar::ui {

class PlaceList;

class SubscriptionSheet : public PeriodicalSheet {
    Q_OBJECT

public:
    SubscriptionSheet(QWidget& window, const Context& context);

    void beginNew(int year);
    void edit(const periodicals::SubscriptionSummary& existing);

protected:
    QWidget* first() override;
    void submit() override;

private:
    struct SetRow {
        Choice<std::string> place;
        QSpinBox* sets = nullptr;
    };

    void build();
    void show(const periodicals::Subscription& subscription);
    void search();
    void readChoices();
    void showPlaces();
    void submitNew(periodicals::Subscription subscription);
    QSpinBox* number(const char* name, const Words& label, int least, int most);

    PlaceList* m_places;
    std::optional<periodicals::Subscription> m_existing; // nullopt: a new one
    QLineEdit* m_query = nullptr;
    Choice<std::int64_t> m_record;
    QSpinBox* m_year = nullptr;
    QSpinBox* m_from = nullptr;
    QSpinBox* m_to = nullptr;
    QSpinBox* m_issues = nullptr;
    QSpinBox* m_claimAfter = nullptr;
    Choice<periodicals::CountedUnit> m_unit;
    std::array<SetRow, 3> m_sets;
    QLineEdit* m_price = nullptr;
    Choice<std::int64_t> m_supplier; // 0: none
    Choice<std::string> m_source;
    QCheckBox* m_lends;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_note = nullptr;
    QTimer m_typing;
    int m_asked = 0;
};

} // namespace kitapdar::ui
