// The terms of the books of account: kinds of stock, sources of arrivals, reasons of withdrawals, columns and settings.
#pragma once

#include "core/accounts/Term.h"
#include "ui/administration/ListSection.h"

#include <array>

namespace kitapdar::ui {

/// Shipped terms have no row until one is changed: then the place in the list stands for the id.
struct TermRow {
    std::int64_t number = 0;
    accounts::Term term;
};

class TermsSection : public ListSection<TermRow> {
public:
    explicit TermsSection(const Context& context);

protected:
    void read() override;
    void store(const TermRow& value, bool isNew) override;
    void erase(const TermRow& value) override;
    void formShown(const TermRow& value, bool isNew) override;
    bool isSameVersion(const TermRow& stored, const TermRow& base) const override {
        return stored.term.version == base.term.version;
    }
    TermRow blank() const override;

private:
    std::shared_ptr<Choice<accounts::TermList>> m_list;
    QLineEdit* m_code;
    QLineEdit* m_value;
};

} // namespace kitapdar::ui
