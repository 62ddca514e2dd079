#pragma once

#include "core/base/date.h"
#include "core/schema/schema.h"

#include <QString>

namespace beibao {

/// A field's value as it is written into a line or a text: what somebody types, and what they read when they come back.
QString typedFrom(const google::protobuf::Message& record, const FieldSpec& field);

/// Puts what was typed into the record. False when it cannot be read: nothing is put there then.
bool readTyped(const QString& typed, const FieldSpec& field, Date today, google::protobuf::Message& record);

/// How a sum, a day or a time that was typed will be printed; empty for other fields and while nothing is typed.
QString toldBack(const QString& typed, const FieldSpec& field, Date today);

} // namespace beibao
