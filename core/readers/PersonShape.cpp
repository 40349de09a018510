#include "core/readers/PersonShape.h"

#include "core/text/PersonNumber.h"

namespace kitapdar::readers {

figures::PersonShape shapeOf(const Reader& reader, Day on) {
    figures::PersonShape shape;
    // A birth date in the future, or of somebody older than the last band (figures::ageBandOf), is a slip of the pen:
    // the age is not known.
    const int age = reader.birthDate && *reader.birthDate <= on ? ageOn(*reader.birthDate, on) : -1;
    if (const auto band = figures::ageBandOf(age); band && age <= band->to) shape.age = shape.ageTo = age;
    shape.category = reader.category;
    shape.sex = reader.sex;
    // Shapes are found by what they hold, and stay when the reader is forgotten.
    shape.education = text::withoutPersonNumbers(reader.education);
    shape.locality = text::withoutPersonNumbers(reader.locality);
    return shape;
}

} // namespace kitapdar::readers
