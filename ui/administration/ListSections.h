// Reader categories, number series with what is voided, content groups.
#pragma once

#include "core/catalogue/ContentGroups.h"
#include "core/numbers/SeriesService.h"
#include "core/readers/CategoryService.h"
#include "ui/administration/ListSection.h"

#include <array>
#include <string>

namespace kitapdar::ui {

/// Shipped categories have no row until one is changed: then the place in the list stands for the id.
struct CategoryRow {
    std::int64_t number = 0;
    readers::Category category;
};

class CategoriesSection : public ListSection<CategoryRow> {
public:
    explicit CategoriesSection(const Context& context);

protected:
    void read() override;
    void store(const CategoryRow& value, bool isNew) override;
    void erase(const CategoryRow& value) override;
    void formShown(const CategoryRow& value, bool isNew) override;
    bool isSameVersion(const CategoryRow& stored, const CategoryRow& base) const override {
        return stored.category.version == base.category.version;
    }

private:
    QLineEdit* m_code;
    std::array<QLineEdit*, 3> m_names; // Kazakh, Russian, English
};

/// A series with its numbers as they are typed.
struct SeriesLine {
    std::int64_t number = 0; // in the list
    numbers::SeriesRow row;
    std::string next;
};

class SeriesSection : public ListSection<SeriesLine> {
public:
    explicit SeriesSection(const Context& context);

protected:
    void read() override;
    void store(const SeriesLine& value, bool isNew) override;
    void erase(const SeriesLine& value) override;
    void formShown(const SeriesLine& value, bool isNew) override;
    bool isSameVersion(const SeriesLine& stored, const SeriesLine& base) const override {
        return stored.row.series.version == base.row.series.version;
    }

private:
    void readVoided(const std::string& series);

    QLineEdit* m_code;
    QLineEdit* m_prefix;
    Label* m_voidedHead;
    ListModel<numbers::VoidedNumber> m_voided;
    std::string m_series;   // whose voided numbers are shown
    std::string m_voidedOf; // the series whose voided numbers are listed
};

class ContentSection : public ListSection<catalogue::ContentGroup> {
public:
    explicit ContentSection(const Context& context);

protected:
    void read() override;
    void store(const catalogue::ContentGroup& value, bool isNew) override;
};

} // namespace kitapdar::ui
