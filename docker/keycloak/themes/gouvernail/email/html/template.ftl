<#-- The look of the portal's own mails: src/main/resources/mail/mail.html. No image, nothing fetched. -->
<#macro letter title lead act link valid ignore>
<!doctype html>
<html lang="${locale.language}">
<body style="margin:0;background:#f3f4f2;color:#1a2233;font:16px/1.5 'Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px 16px">
<p style="margin:0 0 16px;font-weight:600;font-size:18px;color:#27469b">Gouvernail</p>
<div style="background:#ffffff;border:1px solid #d9dcd8;border-radius:15px;padding:24px">
<h1 style="margin:0 0 12px;font-size:22px;line-height:1.25">${msg(title)}</h1>
<p style="margin:0 0 20px">${msg(lead)}</p>
<p style="margin:0 0 20px"><a href="${link}" style="display:inline-block;padding:10px 18px;border-radius:9px;background:#27469b;color:#ffffff;font-weight:600;text-decoration:none">${msg(act)}</a></p>
<p style="margin:0;color:#596173;font-size:14px">${msg(valid, linkExpirationFormatter(linkExpiration))}</p>
</div>
<p style="margin:16px 0 0;color:#596173;font-size:14px">${msg(ignore)}</p>
</div>
</body>
</html>
</#macro>
<#macro emailLayout>
<html lang="${locale.language}">
<body style="margin:0;padding:24px 16px;background:#f3f4f2;color:#1a2233;font:16px/1.5 'Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif">
<#nested>
</body>
</html>
</#macro>
